package vn.chiso.observation;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubjectRepository extends JpaRepository<SubjectEntity, Long> {

    Optional<SubjectEntity> findByKey(String key);
}
