package vn.chiso.round;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<ReportEntity, Long> {

    /** The reports in which agencies answer indicators for periods; of several, the one opened first comes first. */
    @Query("""
        select new vn.chiso.round.AskedCell(r, r.agencyId, o.periodId, l.indicatorId,
               case when o.closedAt is null then true else false end)
        from ReportEntity r, RoundEntity o, FormEntity f join f.lines l
        where r.roundId = o.id and o.formId = f.id and r.agencyId in :agencyIds and o.periodId in :periodIds
          and l.indicatorId in :indicatorIds
        order by r.id\
        """)
    List<AskedCell> asking(Collection<Long> agencyIds, Collection<Long> periodIds, Collection<Long> indicatorIds);
}
