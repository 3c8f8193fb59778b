package vn.chiso.software;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What reports tell of IT beside the systems, in their order; each reader gets what is theirs, as of figures. */
@Service
public class InventoryService {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final DocumentService documents;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final ReadingRights rights;
    private final Remembered<List<InventoryItem>> items;

    InventoryService(
            JdbcClient jdbc,
            Ids ids,
            DocumentService documents,
            TerritoryService territory,
            AgencyService agencies,
            ReadingRights rights,
            Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.documents = documents;
        this.territory = territory;
        this.agencies = agencies;
        this.rights = rights;
        items = memories.remember("inventory", this::read);
    }

    /** Those of some kinds that the filter asks for; categories are of systems and leave nothing out here. */
    public List<InventoryItem> find(Set<InventoryKind> kinds, SoftwareFilter filter) {
        return items.get().stream()
                .filter(one -> kinds.contains(one.kind()))
                .filter(one -> rights.reads(unit(one), one.agencyId(), one.sensitive()))
                .filter(one -> filter.unitId() == null || province(one).id() == filter.unitId())
                .filter(one -> filter.tier() == null || tiers(one).contains(filter.tier()))
                .filter(one -> VietnameseText.matches(words(one), filter.text()))
                .toList();
    }

    /** The province in which it is. */
    public Unit province(InventoryItem one) {
        Unit unit = territory.byId(unit(one));
        return territory.path(unit).stream()
                .filter(above -> above.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(unit);
    }

    /** Its tiers: as reported, or that of its agency. */
    public List<Tier> tiers(InventoryItem one) {
        @Nullable Long agency = one.agencyId();
        return agency == null
                ? one.tiers()
                : List.of(agencies.byId(agency).type().tier());
    }

    /** Adds behind what is there; the reports must be there. */
    @Transactional
    @BySystem
    public void add(List<NewInventoryItem> added) {
        int position = items.get().size();
        items.change();
        for (NewInventoryItem one : added) {
            @Nullable String unit = one.unitKey();
            @Nullable String agency = one.agencyKey();
            jdbc.sql("""
                insert into it_inventory (id, item_key, kind, document_id, section, unit_id, tiers, agency_id, name_vi,
                       name_en, other_vi, other_en, state, figures, sensitive, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(ids.next())
                    .param(one.key())
                    .param(one.kind().name())
                    .param(documents.byKey(one.documentKey()).orElseThrow().id())
                    .param(one.section())
                    .param(
                            unit == null
                                    ? null
                                    : territory.byKey(unit).orElseThrow().id())
                    .param(String.join("|", one.tiers()))
                    .param(
                            agency == null
                                    ? null
                                    : agencies.byKey(agency).orElseThrow().id())
                    .param(one.nameVi())
                    .param(one.nameEn())
                    .param(one.otherVi())
                    .param(one.otherEn())
                    .param(one.state().name())
                    .param(String.join("|", one.figures()))
                    .param(one.sensitive())
                    .param(position++)
                    .update();
        }
    }

    private List<InventoryItem> read() {
        return jdbc.sql("select * from it_inventory order by position")
                .query((row, n) -> new InventoryItem(
                        row.getLong("id"),
                        row.getString("item_key"),
                        InventoryKind.valueOf(row.getString("kind")),
                        row.getLong("document_id"),
                        row.getString("section"),
                        row.getObject("unit_id", Long.class),
                        parts(row.getString("tiers")).map(Tier::valueOf).toList(),
                        row.getObject("agency_id", Long.class),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("other_vi"),
                        row.getString("other_en"),
                        InventoryState.valueOf(row.getString("state")),
                        parts(row.getString("figures")).toList(),
                        row.getBoolean("sensitive")))
                .list();
    }

    private long unit(InventoryItem one) {
        @Nullable Long unit = one.unitId();
        @Nullable Long agency = one.agencyId();
        if (agency != null) {
            return agencies.byId(agency).unitId();
        }
        return unit == null ? documents.byId(one.documentId()).unitId() : unit;
    }

    private String words(InventoryItem one) {
        @Nullable Long agency = one.agencyId();
        return String.join(
                " ",
                one.nameVi(),
                one.nameEn(),
                one.otherVi(),
                one.otherEn(),
                agency == null ? "" : agencies.byId(agency).name());
    }

    private static Stream<String> parts(String joined) {
        return joined.isEmpty() ? Stream.empty() : Arrays.stream(joined.split("\\|"));
    }
}
