package vn.chiso.observation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.Roles;

/** Whether figures, or the counts of those who owe them, stand on an agency or a unit. Their place is fixed then: sums
 * of the units above were made with it. For those who keep the registers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
public class FigureUse {

    private final JdbcClient jdbc;

    FigureUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean ofAgency(long agencyId) {
        return any("""
            select 1 from subject where agency_id = :id
            union all select 1 from expected_agency where agency_id = :id\
            """, agencyId);
    }

    /** On the unit itself or anything that ever stood below it. */
    public boolean ofUnit(long unitId) {
        return any("""
            select 1 from subject s join unit_ancestor u on u.unit_id = s.unit_id where u.ancestor_id = :id
            union all
            select 1 from expected_agency e join agency a on a.id = e.agency_id
            join unit_ancestor u on u.unit_id = a.unit_id where u.ancestor_id = :id\
            """, unitId);
    }

    private boolean any(String rows, long id) {
        return jdbc.sql("select count(*) from (" + rows + " limit 1) used")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
