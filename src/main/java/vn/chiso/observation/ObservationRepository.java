package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ObservationRepository extends JpaRepository<ObservationEntity, Long> {

    List<ObservationEntity> findBySubjectIdIn(Collection<Long> subjectIds);

    List<ObservationEntity> findBySubjectIdAndIndicatorIdAndPeriodId(long subjectId, long indicatorId, long periodId);

    List<ObservationEntity> findByAdoptedStatementIdIn(Collection<Long> statementIds);
}
