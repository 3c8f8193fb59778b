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

    /** Some figures and what else is held of their indicators, subjects and periods. */
    @Query("""
        select new vn.chiso.observation.HeldRow(s, p, o, st,
                   (select count(w.id) from StandingEntity w where w.subjectId = s.id))
        from ObservationEntity named
        join ObservationEntity o on o.subjectId = named.subjectId and o.provinceId = named.provinceId
            and o.indicatorId = named.indicatorId and o.periodId = named.periodId
        join SubjectEntity s on s.id = o.subjectId and s.provinceId = o.provinceId
        join PeriodEntity p on p.id = o.periodId
        left join StatementEntity st on st.provinceId = o.provinceId and st.id = coalesce(o.adoptedStatementId, (
            select min(f.id) from StatementEntity f
            where f.subjectId = o.subjectId and f.provinceId = o.provinceId and f.indicatorId = o.indicatorId
                  and f.itemId = o.itemId and f.periodId = o.periodId))
        where named.id in :ids\
        """)
    List<HeldRow> heldBeside(Collection<Long> ids);

    /** The subjects and periods that some agencies, subjects and years belong to, with what is held there of some
     * indicators; a superset, as each subject comes with each period. */
    @Query("""
        select new vn.chiso.observation.HeldRow(s, p, o, st,
                   (select count(w.id) from StandingEntity w where w.subjectId = s.id))
        from SubjectEntity s
        left join PeriodEntity p on p.start in :starts and p.end in :ends or p.id in :periodIds
        left join ObservationEntity o on o.subjectId = s.id and o.provinceId = s.provinceId and o.periodId = p.id
            and o.indicatorId in :indicatorIds
        left join StatementEntity st on st.provinceId = o.provinceId and st.id = coalesce(o.adoptedStatementId, (
            select min(f.id) from StatementEntity f
            where f.subjectId = o.subjectId and f.provinceId = o.provinceId and f.indicatorId = o.indicatorId
                  and f.itemId = o.itemId and f.periodId = o.periodId))
        where s.agencyId in :agencyIds or s.id in :subjectIds\
        """)
    List<HeldRow> heldIn(
            Collection<Long> agencyIds,
            Collection<Long> subjectIds,
            Collection<Long> indicatorIds,
            Collection<LocalDate> starts,
            Collection<LocalDate> ends,
            Collection<Long> periodIds);

    List<ObservationEntity> findByAdoptedStatementIdIn(Collection<Long> statementIds);
}
