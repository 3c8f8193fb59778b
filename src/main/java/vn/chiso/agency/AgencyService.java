package vn.chiso.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.event.AfterCommit;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.Reform;
import vn.chiso.territory.TerritoryService;

/** The register of agencies, answered from an immutable copy in memory; {@link #refresh()} after a change. Lists are in
 * the order of type, then Vietnamese name. */
@Service
public class AgencyService {

    /** Departments before districts before communes, then by name. */
    public static final Comparator<Agency> OFFICIAL_ORDER =
            Comparator.comparing(Agency::type).thenComparing(Agency::name, VietnameseText.collator());

    private static final String MEMORY = "agencies";

    private final AgencyRepository agencies;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final Memories memories;
    private final AtomicReference<Directory> directory = new AtomicReference<>(Directory.EMPTY);

    AgencyService(AgencyRepository agencies, TerritoryService territory, JdbcClient jdbc, Memories memories) {
        this.agencies = agencies;
        this.territory = territory;
        this.jdbc = jdbc;
        this.memories = memories;
        memories.keep(MEMORY, this::refresh);
    }

    /** @throws NoSuchElementException when there is no such agency */
    public Agency byId(long id) {
        Agency agency = directory().byId(id);
        if (agency == null) {
            throw new NoSuchElementException("No agency with id " + id);
        }
        return agency;
    }

    public Optional<Agency> byKey(String key) {
        return Optional.ofNullable(directory().byKey(key));
    }

    public Collection<Agency> all() {
        return directory().all();
    }

    /** The agencies that work for exactly these units, in official order. */
    public List<Agency> ofUnits(Collection<Long> unitIds) {
        Directory now = directory();
        return unitIds.stream()
                .distinct()
                .flatMap(unitId -> now.ofUnit(unitId).stream())
                .sorted(OFFICIAL_ORDER)
                .toList();
    }

    /** Agencies whose name or alias contains the text, without regard to marks and case. */
    public List<Agency> search(String text, int limit) {
        String folded = VietnameseText.fold(text);
        Directory now = directory();
        return now.all().stream()
                .filter(agency -> now.isCalled(agency, folded))
                .sorted(OFFICIAL_ORDER)
                .limit(limit)
                .toList();
    }

    @Transactional
    @BySystem
    public void add(List<NewAgency> newAgencies) {
        Map<String, Long> ids = new HashMap<>();
        directory().all().forEach(agency -> ids.put(agency.key(), agency.id()));
        for (NewAgency agency : newAgencies) {
            long unitId = territory
                    .byKey(agency.unitKey())
                    .orElseThrow(() -> new IllegalArgumentException(agency.key() + ": no unit " + agency.unitKey()))
                    .id();
            Long parentId = agency.parentKey() == null ? null : ids.get(agency.parentKey());
            long id = agencies.save(new AgencyEntity(agency, unitId, parentId))
                    .toAgency()
                    .id();
            ids.put(agency.key(), id);
        }
        agencies.flush();
        for (NewAgency agency : newAgencies) {
            addAliases(Objects.requireNonNull(ids.get(agency.key())), agency.aliases());
        }
        memories.changed(MEMORY);
        refresh();
    }

    /** Writes other names of an agency, in the transaction at work. */
    void addAliases(long agencyId, List<String> aliases) {
        for (String alias : aliases) {
            jdbc.sql("insert into agency_alias (id, agency_id, alias, folded_alias)"
                            + " values (nextval('id_seq'), ?, ?, ?)")
                    .params(agencyId, VietnameseText.nfc(alias), VietnameseText.fold(alias))
                    .update();
        }
    }

    /** The agencies in force on a day by what they answer to, folded: names and aliases. */
    public Map<String, List<Agency>> byName(LocalDate day) {
        Directory now = directory();
        Map<String, List<Agency>> names = new HashMap<>();
        for (Agency agency : now.all()) {
            if (agency.inForceOn(day)) {
                now.names(agency)
                        .forEach(name -> names.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(agency));
            }
        }
        return names;
    }

    /** The other names of an agency, in the order in which they were added. */
    public List<String> aliases(long agencyId) {
        return directory().aliases(agencyId);
    }

    /** What became of an agency; empty while it goes on as it was. */
    public List<AgencySuccession> successionsOf(long agencyId) {
        return directory().successionsOf(agencyId);
    }

    /** What an agency was made of. */
    public List<AgencySuccession> successionsTo(long agencyId) {
        return directory().successionsTo(agencyId);
    }

    /** Everything that became of agencies, in the order of days. */
    public List<AgencySuccession> successions() {
        return directory().successions();
    }

    /** What became of which agency, through any number of reforms. */
    public Lineage lineage() {
        return directory().lineage();
    }

    /** Reads the register again; called after a change of agencies. One after the other: what was read earlier must not
     * take the place of what was read later. */
    public synchronized void refresh() {
        directory.set(read());
    }

    /** Reads the register again once the transaction at work is committed; a change that is rolled back is never seen. */
    void refreshAfterCommit() {
        memories.changed(MEMORY);
        AfterCommit.run(this::refresh);
    }

    /** The register as readers know it. */
    Directory known() {
        return directory();
    }

    /** The register as the transaction at work has made it. */
    Directory uncommitted() {
        return read();
    }

    private Directory directory() {
        Directory current = Objects.requireNonNull(directory.get());
        if (current.isEmpty()) {
            current = read();
            directory.set(current);
        }
        return current;
    }

    private Directory read() {
        Map<Long, List<String>> aliases = new HashMap<>();
        jdbc.sql("select agency_id, alias from agency_alias order by id").query(row -> {
            aliases.computeIfAbsent(row.getLong("agency_id"), id -> new ArrayList<>())
                    .add(row.getString("alias"));
        });
        return new Directory(
                agencies.findAll().stream().map(AgencyEntity::toAgency).toList(),
                aliases,
                jdbc.sql("select * from agency_succession order by effective_on, id")
                        .query((row, n) -> new AgencySuccession(
                                row.getLong("id"),
                                row.getLong("predecessor_id"),
                                row.getObject("successor_id", Long.class),
                                row.getObject("effective_on", LocalDate.class),
                                Reform.Kind.valueOf(row.getString("kind")),
                                row.getString("legal_basis")))
                        .list());
    }
}
