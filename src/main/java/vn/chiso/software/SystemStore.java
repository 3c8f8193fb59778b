package vn.chiso.software;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.Ids;
import vn.chiso.document.DocumentService;
import vn.chiso.territory.TerritoryService;

/** How systems are written and read. */
@Component
class SystemStore {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final DocumentService documents;
    private final TerritoryService territory;
    private final AgencyService agencies;

    SystemStore(
            JdbcClient jdbc, Ids ids, DocumentService documents, TerritoryService territory, AgencyService agencies) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.documents = documents;
        this.territory = territory;
        this.agencies = agencies;
    }

    void insert(NewSystem one, int position) {
        long id = ids.next();
        jdbc.sql("insert into software_system (id, system_key, name_vi, name_en, category, vendor, position)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(one.key())
                .param(one.nameVi())
                .param(one.nameEn())
                .param(one.category().name())
                .param(one.vendor())
                .param(position)
                .update();
        int place = 0;
        for (NewSystem.Alias alias : one.aliases()) {
            jdbc.sql("insert into software_alias (system_id, document_id, alias, position) values (?, ?, ?, ?)")
                    .params(id, document(alias.documentKey()), alias.name(), place++)
                    .update();
        }
        int at = 0;
        for (NewSystem.Use use : one.uses()) {
            insert(id, use, at++);
        }
    }

    private void insert(long system, NewSystem.Use use, int position) {
        long id = ids.next();
        @Nullable String unit = use.unitKey();
        jdbc.sql("""
            insert into software_use (id, system_id, document_id, unit_id, tiers, status, since, figures, findings,
                   sensitive, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(id)
                .param(system)
                .param(document(use.documentKey()))
                .param(unit == null ? null : territory.byKey(unit).orElseThrow().id())
                .param(String.join("|", use.tiers()))
                .param(use.status().name())
                .param(use.since())
                .param(String.join("|", use.figures()))
                .param(String.join("|", use.findings()))
                .param(use.sensitive())
                .param(position)
                .update();
        int place = 0;
        for (String key : use.agencyKeys()) {
            jdbc.sql("insert into software_use_agency (use_id, agency_id, position) values (?, ?, ?)")
                    .params(id, agencies.byKey(key).orElseThrow().id(), place++)
                    .update();
        }
    }

    List<SoftwareSystem> read() {
        Map<Long, List<Long>> agenciesOf = new HashMap<>();
        jdbc.sql("select use_id, agency_id from software_use_agency order by use_id, position")
                .query((row, n) -> agenciesOf
                        .computeIfAbsent(row.getLong("use_id"), id -> new ArrayList<>())
                        .add(row.getLong("agency_id")))
                .list();
        Map<Long, List<SystemUse>> uses = new HashMap<>();
        jdbc.sql("select * from software_use order by system_id, position")
                .query((row, n) -> uses.computeIfAbsent(row.getLong("system_id"), id -> new ArrayList<>())
                        .add(new SystemUse(
                                row.getLong("document_id"),
                                row.getObject("unit_id", Long.class),
                                parts(row.getString("tiers")).stream()
                                        .map(Tier::valueOf)
                                        .toList(),
                                List.copyOf(agenciesOf.getOrDefault(row.getLong("id"), List.of())),
                                UseStatus.valueOf(row.getString("status")),
                                row.getString("since"),
                                parts(row.getString("figures")),
                                parts(row.getString("findings")),
                                row.getBoolean("sensitive"))))
                .list();
        Map<Long, List<SoftwareSystem.Alias>> aliases = new HashMap<>();
        jdbc.sql("select * from software_alias order by system_id, position")
                .query((row, n) -> aliases.computeIfAbsent(row.getLong("system_id"), id -> new ArrayList<>())
                        .add(new SoftwareSystem.Alias(row.getLong("document_id"), row.getString("alias"))))
                .list();
        return jdbc.sql("select * from software_system order by position")
                .query((row, n) -> new SoftwareSystem(
                        row.getLong("id"),
                        row.getString("system_key"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Category.valueOf(row.getString("category")),
                        row.getString("vendor"),
                        List.copyOf(aliases.getOrDefault(row.getLong("id"), List.of())),
                        List.copyOf(uses.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    private long document(String key) {
        return documents.byKey(key).orElseThrow().id();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
    }
}
