package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatementRepository extends JpaRepository<StatementEntity, Long> {

    List<StatementEntity> findBySubjectIdInOrderById(Collection<Long> subjectIds);

    List<StatementEntity> findBySubjectIdInAndIndicatorIdInAndPeriodIdInOrderById(
            Collection<Long> subjectIds, Collection<Long> indicatorIds, Collection<Long> periodIds);
}
