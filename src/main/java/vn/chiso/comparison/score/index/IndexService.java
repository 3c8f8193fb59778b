package vn.chiso.comparison.score.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.comparison.score.rule.Flaw;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/**
 * The indices. Everybody reads them; whoever defines indicators defines these, each ICT department its own. An edition in force is never changed: a
 * new one is made of it.
 */
@Service
@Transactional
public class IndexService {

    /** Told to open pages. */
    private record IndexChanged() implements Change {}

    private final IndexStore store;
    private final CriterionStore criteria;
    private final EditionFlaws flaws;
    private final IndicatorService indicators;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    IndexService(
            IndexStore store,
            CriterionStore criteria,
            EditionFlaws flaws,
            IndicatorService indicators,
            TerritoryService territory,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.criteria = criteria;
        this.flaws = flaws;
        this.indicators = indicators;
        this.territory = territory;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /** All of them, examples first. */
    @Transactional(readOnly = true)
    public List<ScoreIndex> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<ScoreIndex> byKey(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The index that an edition is of. */
    @Transactional(readOnly = true)
    public Optional<ScoreIndex> ofEdition(long editionId) {
        return all().stream().filter(one -> one.edition(editionId).isPresent()).findFirst();
    }

    /** Whether the user defines indices. */
    @Transactional(readOnly = true)
    public boolean mayDefine() {
        return indicators.mayDefine();
    }

    /** Whether the user changes the drafts of an index: its own, those of all when it reads the nation, and those that
     * ship, which are nobody's. */
    @Transactional(readOnly = true)
    public boolean mayChange(ScoreIndex index) {
        Long owner = index.unitId();
        return mayDefine()
                && (owner == null
                        || index.example()
                        || user.unitId().isEmpty()
                        || user.unitId().get().equals(owner));
    }

    /** Whether the user gives drafts of an index up. What ships is for all, so that only whoever reads the nation does. */
    @Transactional(readOnly = true)
    public boolean mayDiscard(ScoreIndex index) {
        boolean ships = index.example() || index.unitId() == null;
        return mayChange(index) && (!ships || user.unitId().isEmpty());
    }

    /** What keeps an edition from being put in force; nothing where it could be. */
    @Transactional(readOnly = true)
    public List<Flaw> flaws(ScoreEdition edition) {
        return flaws.of(edition);
    }

    /**
     * Makes an index with a first draft that has no parts yet.
     *
     * @throws IndexRefused when a name is missing
     */
    public ScoreEdition add(String nameVi, String nameEn, NewEdition said) {
        demand(mayDefine());
        check(nameVi, nameEn, said.label());
        String key = VietnameseText.fold(nameVi).replaceAll("[^a-z0-9]+", "-");
        String free = byKey(key).isEmpty() ? key : key + "-" + (all().size() + 1);
        long edition = store.insert(store.insert(free, nfc(nameVi), nfc(nameEn), false, ownUnit()), said, null);
        return done("score.index.add", edition, null);
    }

    /** Makes a draft of an edition in force, each part continuing the one that it was made of.
     *
     * @throws IndexRefused when there is an edition of that name */
    public ScoreEdition copy(long editionId, String label, int year) {
        ScoreEdition old = edition(editionId);
        demand(mayChange(ofEdition(editionId).orElseThrow()));
        if (old.isDraft()) {
            throw new IndexRefused(IndexRefused.DRAFT);
        }
        check(label);
        NewEdition said = new NewEdition(
                nfc(label), year, "", old.said().subjects(), old.said().types());
        long copy = store.insert(old.indexId(), said, old.id());
        Map<Long, Long> made = new HashMap<>();
        old.criteria().forEach(one -> {
            Long parent = one.parentId();
            NewCriterion same = NewCriterion.of(one).withFormer(one.id());
            made.put(
                    one.id(),
                    criteria.insert(
                            copy, parent == null ? same : same.below(Objects.requireNonNull(made.get(parent)))));
        });
        return done("score.edition.copy", copy, old.said().label());
    }

    /** Changes what is said of a draft as a whole.
     *
     * @param version the one that the user saw */
    public ScoreEdition describe(long editionId, int version, NewEdition said) {
        ScoreEdition old = draft(editionId);
        check(said.label());
        return changed(old, version, said, EditionState.DRAFT, "score.edition.change");
    }

    /** Adds a part to a draft. */
    public ScoreEdition add(long editionId, int version, NewCriterion said) {
        ScoreEdition old = draft(editionId);
        check(said);
        criteria.insert(editionId, said);
        return changed(old, version, old.said(), EditionState.DRAFT, "score.criterion.add");
    }

    /** Changes a part of a draft. */
    public ScoreEdition change(long editionId, int version, long criterionId, NewCriterion said) {
        ScoreEdition old = draft(editionId);
        old.criterion(criterionId);
        check(said);
        criteria.update(criterionId, said);
        return changed(old, version, old.said(), EditionState.DRAFT, "score.criterion.change");
    }

    /** Puts a part of a draft before the one that stands before it; the first stays where it is. */
    public ScoreEdition moveUp(long editionId, int version, long criterionId) {
        ScoreEdition old = draft(editionId);
        List<Criterion> beside =
                new ArrayList<>(old.below(old.criterion(criterionId).parentId()));
        int at = beside.indexOf(old.criterion(criterionId));
        Collections.swap(beside, at, Math.max(at - 1, 0));
        for (int i = 0; i < beside.size(); i++) {
            criteria.update(beside.get(i).id(), NewCriterion.of(beside.get(i)).at(i));
        }
        return changed(old, version, old.said(), EditionState.DRAFT, "score.criterion.change");
    }

    /** Removes a part of a draft that has no parts itself. */
    public ScoreEdition remove(long editionId, int version, long criterionId) {
        ScoreEdition old = draft(editionId);
        old.criterion(criterionId);
        if (!old.below(criterionId).isEmpty()) {
            throw new IndexRefused(IndexRefused.HAS_PARTS);
        }
        criteria.delete(criterionId);
        return changed(old, version, old.said(), EditionState.DRAFT, "score.criterion.remove");
    }

    /**
     * Gives a draft up, for good. An index that had no other edition goes with it.
     *
     * @throws IndexRefused when the edition is in force, or somebody else was faster
     */
    public void discard(long editionId, int version) {
        ScoreEdition old = draft(editionId);
        ScoreIndex index = ofEdition(editionId).orElseThrow();
        demand(mayDiscard(index));
        criteria.deleteAll(old.criteria());
        if (!store.delete(editionId, version)) {
            throw new IndexRefused(IndexRefused.OVERTAKEN);
        }
        if (index.editions().size() == 1) {
            store.deleteIndex(index.id());
        }
        audit.recordChange("score.edition.discard", "score:" + index.key(), null, words(old), null);
        events.publishEvent(new IndexChanged());
    }

    /** Puts a draft in force, for good.
     *
     * @throws IndexRefused when something in it is wrong */
    public ScoreEdition enforce(long editionId, int version) {
        ScoreEdition old = draft(editionId);
        int wrong = flaws(old).size();
        if (wrong > 0) {
            throw new IndexRefused(IndexRefused.FLAWS, wrong);
        }
        return changed(old, version, old.said(), EditionState.IN_FORCE, "score.edition.enforce");
    }

    private ScoreEdition changed(ScoreEdition old, int version, NewEdition said, EditionState state, String act) {
        if (!store.update(old.id(), version, said, state)) {
            throw new IndexRefused(IndexRefused.OVERTAKEN);
        }
        return done(act, old.id(), words(old));
    }

    private ScoreEdition done(String act, long editionId, @Nullable String before) {
        ScoreEdition now = edition(editionId);
        audit.recordChange(act, "score:" + ofEdition(editionId).orElseThrow().key(), null, before, words(now));
        events.publishEvent(new IndexChanged());
        return now;
    }

    private static String words(ScoreEdition one) {
        BigDecimal maximum = one.tree().maximum();
        return one.said().label() + " · " + one.criteria().size() + " · " + maximum.toPlainString();
    }

    private ScoreEdition draft(long editionId) {
        ScoreEdition old = edition(editionId);
        demand(mayChange(ofEdition(editionId).orElseThrow()));
        if (!old.isDraft()) {
            throw new IndexRefused(IndexRefused.IN_FORCE);
        }
        return old;
    }

    private ScoreEdition edition(long editionId) {
        return ofEdition(editionId)
                .flatMap(index -> index.edition(editionId))
                .orElseThrow(() -> new NoSuchElementException("No edition " + editionId));
    }

    private long ownUnit() {
        return user.unitId().orElseGet(() -> territory.nation().id());
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Not whoever defines this index");
        }
    }

    private static void check(NewCriterion said) {
        check(said.nameVi(), said.nameEn());
        BigDecimal maximum = said.maximum();
        if (said.weight().signum() < 0 || (maximum != null && maximum.signum() < 0)) {
            throw new IndexRefused(IndexRefused.NEGATIVE);
        }
    }

    private static void check(String... words) {
        for (String one : words) {
            if (one.isBlank()) {
                throw new IndexRefused(IndexRefused.INCOMPLETE);
            }
        }
    }

    private static String nfc(String text) {
        return VietnameseText.nfc(text).strip();
    }
}
