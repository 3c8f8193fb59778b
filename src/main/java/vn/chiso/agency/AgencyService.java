package vn.chiso.agency;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;

/** The register of agencies, answered from an immutable copy in memory; {@link #refresh()} after a change. Lists are in
 * the order of type, then Vietnamese name. */
@Service
public class AgencyService {

    /** Departments before districts before communes, then by name. */
    public static final Comparator<Agency> OFFICIAL_ORDER =
            Comparator.comparing(Agency::type).thenComparing(Agency::name, VietnameseText.collator());

    private final AgencyRepository agencies;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final AtomicReference<Map<Long, Agency>> byId = new AtomicReference<>(Map.of());

    AgencyService(AgencyRepository agencies, TerritoryService territory, JdbcClient jdbc) {
        this.agencies = agencies;
        this.territory = territory;
        this.jdbc = jdbc;
    }

    /** @throws NoSuchElementException when there is no such agency */
    public Agency byId(long id) {
        Agency agency = register().get(id);
        if (agency == null) {
            throw new NoSuchElementException("No agency with id " + id);
        }
        return agency;
    }

    public Optional<Agency> byKey(String key) {
        return register().values().stream().filter(a -> a.key().equals(key)).findFirst();
    }

    public Collection<Agency> all() {
        return register().values();
    }

    /** The agencies that work for exactly these units, in official order. */
    public List<Agency> ofUnits(Collection<Long> unitIds) {
        return register().values().stream()
                .filter(agency -> unitIds.contains(agency.unitId()))
                .sorted(OFFICIAL_ORDER)
                .toList();
    }

    /** Agencies whose name or alias contains the text, without regard to marks and case. */
    public List<Agency> search(String text, int limit) {
        String folded = VietnameseText.fold(text);
        List<Long> byAlias = jdbc.sql("select agency_id from agency_alias where folded_alias like ?")
                .param("%" + folded.replace("%", "").replace("_", "") + "%")
                .query(Long.class)
                .list();
        return register().values().stream()
                .filter(a -> a.foldedName().contains(folded) || byAlias.contains(a.id()))
                .sorted(OFFICIAL_ORDER)
                .limit(limit)
                .toList();
    }

    @Transactional
    @BySystem
    public void add(List<NewAgency> newAgencies) {
        Map<String, Long> ids = new HashMap<>();
        register().values().forEach(agency -> ids.put(agency.key(), agency.id()));
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
            for (String alias : agency.aliases()) {
                jdbc.sql("insert into agency_alias (id, agency_id, alias, folded_alias)"
                                + " values (nextval('id_seq'), ?, ?, ?)")
                        .param(ids.get(agency.key()))
                        .param(VietnameseText.nfc(alias))
                        .param(VietnameseText.fold(alias))
                        .update();
            }
        }
        refresh();
    }

    /** Reads the register again; called after a change of agencies. */
    public void refresh() {
        byId.set(read());
    }

    private Map<Long, Agency> register() {
        Map<Long, Agency> current = Objects.requireNonNull(byId.get());
        if (current.isEmpty()) {
            current = read();
            byId.set(current);
        }
        return current;
    }

    private Map<Long, Agency> read() {
        return agencies.findAll().stream()
                .map(AgencyEntity::toAgency)
                .collect(Collectors.toUnmodifiableMap(Agency::id, Function.identity()));
    }
}
