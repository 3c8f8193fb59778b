package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.TableLoad;
import vn.chiso.document.DocumentService;

/** Stores the statements of issued documents, many at once. */
@Component
class BulkLoad {

    private final StatementRepository statements;
    private final ObservationRepository observations;
    private final Slots slots;
    private final Settling settling;
    private final DocumentService documents;
    private final EntityManager entities;
    private final Ids ids;
    private final TableLoad tables;

    BulkLoad(
            StatementRepository statements,
            ObservationRepository observations,
            Slots slots,
            Settling settling,
            DocumentService documents,
            EntityManager entities,
            Ids ids,
            TableLoad tables) {
        this.statements = statements;
        this.observations = observations;
        this.slots = slots;
        this.settling = settling;
        this.documents = documents;
        this.entities = entities;
        this.ids = ids;
        this.tables = tables;
    }

    /** The same of any number of statements, as {@link MassLoad} stores them. */
    long load(Stream<List<NewStatement>> bySubjects) {
        MassLoad mass = new MassLoad(slots, settling, documents, ids, tables, entities);
        bySubjects.forEachOrdered(mass::add);
        return mass.finish();
    }

    Map<String, Long> load(List<NewStatement> said) {
        Map<String, Long> ids = new LinkedHashMap<>();
        Map<Slot, List<StatementEntity>> bySlot = new LinkedHashMap<>();
        List<StatementEntity> goals = new ArrayList<>();
        List<Slots.Home> found = slots.findAll(said);
        for (int i = 0; i < said.size(); i++) {
            NewStatement one = said.get(i);
            StatementEntity statement = statements.save(stored(one, found.get(i)));
            ids.put(statement.factKey(), statement.id());
            if (Basis.isGoal(one.basis())) {
                goals.add(statement);
            } else {
                bySlot.computeIfAbsent(statement.slot(), slot -> new ArrayList<>())
                        .add(statement);
            }
        }
        statements.flush();
        goals.forEach(slots::addGoal);
        Map<Slot, ObservationEntity> held = new HashMap<>();
        observations.findBySubjectIdIn(subjectIds(bySlot.keySet())).forEach(o -> held.put(o.slot(), o));
        bySlot.forEach((slot, list) -> {
            ObservationEntity observation = held.computeIfAbsent(
                    slot, at -> new ObservationEntity(at, list.getFirst().provinceId()));
            settling.settle(observation, list);
            observations.save(observation);
        });
        settling.deriveWholes(held);
        observations.flush();
        // the next call would check everything again that this one has stored
        entities.clear();
        return ids;
    }

    private StatementEntity stored(NewStatement said, Slots.Home home) {
        Long documentId = said.document() == null
                ? null
                : Long.valueOf(documents.byKey(said.document()).orElseThrow().id());
        String factKey = said.factKey() == null ? slots.nextFactKey() : said.factKey();
        return new StatementEntity(said, factKey, home.slot(), home.provinceId(), documentId);
    }

    private static Set<Long> subjectIds(Collection<Slot> slots) {
        Set<Long> ids = new HashSet<>();
        slots.forEach(slot -> ids.add(slot.subjectId()));
        return ids;
    }
}
