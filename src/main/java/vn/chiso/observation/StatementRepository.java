package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatementRepository extends JpaRepository<StatementEntity, Long> {

    List<StatementEntity> findBySubjectIdInOrderById(Collection<Long> subjectIds);

    List<StatementEntity> findBySubjectIdAndIndicatorIdAndPeriodIdOrderById(
            long subjectId, long indicatorId, long periodId);
}
