package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObservationRepository extends JpaRepository<ObservationEntity, Long> {

    List<ObservationEntity> findBySubjectIdIn(Collection<Long> subjectIds);

    List<ObservationEntity> findBySubjectIdAndIndicatorIdAndPeriodId(long subjectId, long indicatorId, long periodId);

    /** The figures of an agency that nobody made of parts. */
    @Query("""
            select o from ObservationEntity o
            where o.subjectId in (select s.id from SubjectEntity s where s.agencyId = :agencyId)
              and o.periodId = :periodId and o.indicatorId in :indicatorIds and o.review in :from and o.derived = false""")
    List<ObservationEntity> ofAgency(
            long agencyId, long periodId, Collection<Long> indicatorIds, Collection<Review> from);

    List<ObservationEntity> findBySubjectIdInAndIndicatorIdInAndPeriodIdIn(
            Collection<Long> subjectIds, Collection<Long> indicatorIds, Collection<Long> periodIds);

    List<ObservationEntity> findByAdoptedStatementIdIn(Collection<Long> statementIds);
}
