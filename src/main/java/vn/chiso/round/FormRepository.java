package vn.chiso.round;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormRepository extends JpaRepository<FormEntity, Long> {

    boolean existsByCode(String code);

    List<FormEntity> findByStatusInOrderByCode(Collection<FormStatus> statuses);
}
