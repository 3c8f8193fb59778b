package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.TableLoad;
import vn.chiso.document.DocumentService;

/**
 * Stores what {@link BulkLoad} would store, in any number: rows go straight into the tables and are forgotten. All that
 * is said of a subject has to come together, and nothing may be held of it yet.
 */
final class MassLoad {

    private static final int ROWS = 20_000;

    private final Slots slots;
    private final Settling settling;
    private final DocumentService documents;
    private final Ids ids;
    private final TableLoad tables;
    private final EntityManager entities;
    private final Slots.KnownPeriods periods = new Slots.KnownPeriods();
    private final Map<String, Long> documentIds = new HashMap<>();
    private final List<@Nullable Object[]> statements = new ArrayList<>();
    private final List<@Nullable Object[]> observations = new ArrayList<>();
    private final List<StatementEntity> goals = new ArrayList<>();
    private long stored;

    MassLoad(
            Slots slots,
            Settling settling,
            DocumentService documents,
            Ids ids,
            TableLoad tables,
            EntityManager entities) {
        this.slots = slots;
        this.settling = settling;
        this.documents = documents;
        this.ids = ids;
        this.tables = tables;
        this.entities = entities;
        entities.flush();
        entities.clear();
    }

    /** Takes all that is said of some subjects. */
    void add(List<NewStatement> said) {
        Map<Slot, List<StatementEntity>> bySlot = new LinkedHashMap<>();
        List<Slots.Home> found = slots.findAll(said, periods);
        // each search for a subject would check everything again that was stored so far
        entities.clear();
        for (int i = 0; i < said.size(); i++) {
            StatementEntity statement = statement(said.get(i), found.get(i));
            statements.add(statement.row());
            if (Basis.isGoal(statement.basis())) {
                goals.add(statement);
            } else {
                bySlot.computeIfAbsent(statement.slot(), slot -> new ArrayList<>())
                        .add(statement);
            }
        }
        Map<Slot, ObservationEntity> held = new LinkedHashMap<>();
        bySlot.forEach((slot, list) -> {
            ObservationEntity observation =
                    new ObservationEntity(slot, list.getFirst().provinceId());
            settling.settle(observation, list);
            held.put(slot, observation);
        });
        held.values().forEach(this::store);
        settling.wholes(held).forEach(this::store);
        if (statements.size() >= ROWS) {
            flush();
        }
    }

    /** Stores what was not stored yet.
     *
     * @return how many observations it were in all */
    long finish() {
        flush();
        tables.know(List.of("admin_unit", "unit_ancestor", "agency", "subject", "period", "statement", "observation"));
        return stored;
    }

    private StatementEntity statement(NewStatement said, Slots.Home home) {
        Long documentId = said.document() == null
                ? null
                : documentIds.computeIfAbsent(
                        said.document(),
                        key -> documents.byKey(key).orElseThrow().id());
        String factKey = said.factKey() == null ? slots.nextFactKey() : said.factKey();
        StatementEntity statement = new StatementEntity(said, factKey, home.slot(), home.provinceId(), documentId);
        statement.identify(ids.next());
        return statement;
    }

    private void store(ObservationEntity observation) {
        observation.identify(ids.next());
        observations.add(observation.row());
        stored++;
    }

    private void flush() {
        tables.add("statement", StatementEntity.COLUMNS, statements);
        tables.add("observation", ObservationEntity.COLUMNS, observations);
        goals.forEach(slots::addGoal);
        statements.clear();
        observations.clear();
        goals.clear();
    }
}
