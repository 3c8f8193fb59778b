package vn.chiso.round;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<ReportEntity, Long> {

    /** The reports in which an agency answers an indicator for a period; of several, the one opened first. */
    @Query("""
            select r from ReportEntity r, RoundEntity o, FormEntity f join f.lines l
            where r.roundId = o.id and o.formId = f.id and r.agencyId = :agencyId and o.periodId = :periodId
              and l.indicatorId = :indicatorId
            order by r.id""")
    List<ReportEntity> asking(long agencyId, long indicatorId, long periodId);
}
