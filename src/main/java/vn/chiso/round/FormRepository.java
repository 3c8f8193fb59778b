package vn.chiso.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormRepository extends JpaRepository<FormEntity, Long> {

    Optional<FormEntity> findByCode(String code);

    List<FormEntity> findAllByOrderByCode();
}
