package vn.chiso.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ObservationRepository extends JpaRepository<ObservationEntity, Long> {

    List<ObservationEntity> findBySubjectIdIn(Collection<Long> subjectIds);

    /** The figures of an agency that nobody made of parts, by id: they are read once they are locked. */
    @Query("""
        select o.id from ObservationEntity o
        where o.subjectId in (select s.id from SubjectEntity s where s.agencyId = :agencyId)
          and o.periodId = :periodId and o.indicatorId in :indicatorIds and o.review in :from and o.derived = false\
        """)
    List<Long> ofAgency(long agencyId, long periodId, Collection<Long> indicatorIds, Collection<Review> from);

    /** The subjects and periods that some figures or years of agencies belong to, with what is held there of their
     * indicators; a superset, as each subject comes with each period. One
     * statement for both: a block that is pasted over empty and filled cells costs no more. */
    @Query("""
        select new vn.chiso.observation.HeldRow(s, p, o, st,
                   (select count(w.id) from StandingEntity w where w.subjectId = s.id))
        from SubjectEntity s
        left join PeriodEntity p on p.start in :starts and p.end in :ends
            or p.id in :periodIds
            or p.id in (select h.periodId from ObservationEntity h where h.id in :ids)
        left join ObservationEntity o on o.subjectId = s.id and o.provinceId = s.provinceId and o.periodId = p.id and (
            o.indicatorId in :indicatorIds
            or o.indicatorId in (select i.indicatorId from ObservationEntity i where i.id in :ids))
        left join StatementEntity st on st.id = coalesce(o.adoptedStatementId, (
            select min(f.id) from StatementEntity f
            where f.subjectId = o.subjectId and f.provinceId = o.provinceId and f.indicatorId = o.indicatorId
                  and f.itemId = o.itemId and f.periodId = o.periodId))
        where s.agencyId in :agencyIds or s.id in :subjectIds
            or s.id in (select t.subjectId from ObservationEntity t where t.id in :ids)\
        """)
    List<HeldRow> heldIn(
            Collection<Long> ids,
            Collection<Long> agencyIds,
            Collection<Long> subjectIds,
            Collection<Long> indicatorIds,
            Collection<LocalDate> starts,
            Collection<LocalDate> ends,
            Collection<Long> periodIds);

    List<ObservationEntity> findByAdoptedStatementIdIn(Collection<Long> statementIds);
}
