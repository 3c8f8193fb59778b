package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatementRepository extends JpaRepository<StatementEntity, Long> {

    List<StatementEntity> findBySubjectIdInOrderById(Collection<Long> subjectIds);

    Optional<StatementEntity> findFirstBySubjectIdOrderByIdDesc(long subjectId);

    List<StatementEntity> findBySubjectIdAndIndicatorIdAndPeriodIdOrderById(
            long subjectId, long indicatorId, long periodId);
}
