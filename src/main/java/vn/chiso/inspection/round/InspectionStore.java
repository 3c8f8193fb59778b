package vn.chiso.inspection.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;

/** Inspections as the database keeps them, and in memory. */
@Component
class InspectionStore {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AgencyService agencies;
    private final Remembered<List<Inspection>> inspections;

    InspectionStore(JdbcClient jdbc, Ids ids, AgencyService agencies, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.agencies = agencies;
        inspections = memories.remember("inspections", this::read);
    }

    /** The newest first. */
    List<Inspection> all() {
        return inspections.get();
    }

    /** @param one its id does not count */
    long insert(Inspection one) {
        inspections.change();
        long id = ids.next();
        jdbc.sql("""
                insert into inspection (id, document_id, team, decision, plan, schedule, others, opened, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)\
                """)
                .param(id)
                .param(one.documentId())
                .param(one.team())
                .param(one.decision())
                .param(one.plan())
                .param(one.schedule())
                .param(one.others())
                .param(one.opened())
                .update();
        inspect(id, one.agencies());
        return id;
    }

    /** @return false when somebody else was faster */
    boolean update(Inspection one) {
        inspections.change();
        boolean done = jdbc.sql("""
                update inspection set team = ?, decision = ?, plan = ?, schedule = ?, others = ?, version = version + 1
                 where id = ? and version = ?\
                """)
                        .param(one.team())
                        .param(one.decision())
                        .param(one.plan())
                        .param(one.schedule())
                        .param(one.others())
                        .param(one.id())
                        .param(one.version())
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from inspection_agency where inspection_id = ?")
                    .param(one.id())
                    .update();
            inspect(one.id(), one.agencies());
        }
        return done;
    }

    private void inspect(long id, List<InspectedAgency> inspected) {
        for (InspectedAgency one : inspected) {
            jdbc.sql("insert into inspection_agency (inspection_id, agency_id, mode, visit_on) values (?, ?, ?, ?)")
                    .param(id)
                    .param(one.agencyId())
                    .param(one.mode().name())
                    .param(one.visitOn())
                    .update();
        }
    }

    private List<Inspection> read() {
        Map<Long, List<InspectedAgency>> inspected = new HashMap<>();
        jdbc.sql("select * from inspection_agency")
                .query((row, n) -> inspected
                        .computeIfAbsent(row.getLong("inspection_id"), id -> new ArrayList<>())
                        .add(new InspectedAgency(
                                row.getLong("agency_id"),
                                InspectionMode.valueOf(row.getString("mode")),
                                row.getObject("visit_on", LocalDate.class))))
                .list();
        inspected
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparing(one -> agencies.byId(one.agencyId()), AgencyService.OFFICIAL_ORDER)));
        return jdbc.sql("""
                select i.* from inspection i join source_document d on d.id = i.document_id
                 order by d.period_end desc, i.id desc\
                """)
                .query((row, n) -> new Inspection(
                        row.getLong("id"),
                        row.getLong("document_id"),
                        row.getString("team"),
                        row.getString("decision"),
                        row.getString("plan"),
                        row.getString("schedule"),
                        row.getString("others"),
                        List.copyOf(inspected.getOrDefault(row.getLong("id"), List.of())),
                        row.getBoolean("opened"),
                        row.getInt("version")))
                .list();
    }
}
