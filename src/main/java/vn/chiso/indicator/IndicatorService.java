package vn.chiso.indicator;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.indicator.CatalogueRefused.Problem;

/**
 * Defines indicators. An indicator with figures keeps what it measures: another edition follows it. Figures are never
 * moved from one indicator to another.
 */
@Service
@Transactional
public class IndicatorService {

    private static final String SUBJECT = "indicator:";

    private final Catalogue catalogue;
    private final IndicatorStore store;
    private final IndicatorRules rules;
    private final CatalogueWriter writer;
    private final ObjectProvider<CatalogueUse> uses;

    IndicatorService(
            Catalogue catalogue,
            IndicatorStore store,
            IndicatorRules rules,
            CatalogueWriter writer,
            ObjectProvider<CatalogueUse> uses) {
        this.catalogue = catalogue;
        this.store = store;
        this.rules = rules;
        this.writer = writer;
        this.uses = uses;
    }

    /** Whether the user may change the catalogue; every change asks again. */
    @Transactional(readOnly = true)
    public boolean mayDefine() {
        return writer.mayDefine();
    }

    /** What stands on an indicator, by sort; what there is none of is left out. */
    @Transactional(readOnly = true)
    public Map<Use, Long> usesOf(long id) {
        Map<Use, Long> found = new EnumMap<>(Use.class);
        uses.forEach(use -> use.ofIndicator(id).forEach((sort, count) -> found.merge(sort, count, Long::sum)));
        found.put(
                Use.INDICATORS,
                catalogue.indicators().stream().filter(one -> pointsAt(one, id)).count());
        found.values().removeIf(count -> count == 0);
        return found;
    }

    /** Whether figures or targets stand on it, so that what it measures stays. */
    @Transactional(readOnly = true)
    public boolean isSettled(long id) {
        return usesOf(id).keySet().stream().anyMatch(Use::settles);
    }

    /**
     * Adds an indicator. The one that it replaces ends the day it begins, unless it ended before.
     *
     * @throws CatalogueRefused with what is wrong at which field
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public Indicator add(NewIndicator wanted) {
        writer.demandRight();
        CatalogueRefused.throwIfAny(rules.problems(wanted, null, false));
        long id = store.add(wanted);
        writer.written();
        Indicator added = catalogue.indicator(id);
        writer.note("indicator.add", SUBJECT + added.code(), Map.of(), CatalogueText.of(added, catalogue));
        endReplaced(wanted.edition());
        return catalogue.indicator(id);
    }

    /** Adds an indicator while the system starts, when nobody can be signed in. */
    @BySystem
    public void addAtStart(NewIndicator wanted) {
        store.add(wanted);
        writer.written();
    }

    /**
     * Changes what is said about an indicator; its code is its own for good.
     *
     * @param version the one that the user saw
     * @throws CatalogueRefused with what is wrong at which field, or that somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public Indicator change(long id, int version, NewIndicator wanted) {
        Indicator old = locked(id, version);
        CatalogueRefused.throwIfAny(rules.problems(wanted, old, isSettled(id)));
        store.change(id, wanted);
        noted("indicator.change", old);
        if (!Objects.equals(old.edition().replacesId(), wanted.edition().replacesId())) {
            endReplaced(wanted.edition());
        }
        return catalogue.indicator(id);
    }

    /**
     * Asks an indicator no more; its figures stay as they are.
     *
     * @param from first day on which it is no longer in force
     * @throws CatalogueRefused when it would end before it began, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public Indicator retire(long id, int version, LocalDate from) {
        Indicator old = locked(id, version);
        demandAfterStart(old, from);
        store.retire(id, from, null);
        return noted("indicator.retire", old);
    }

    /**
     * Lets one indicator go on in another one of the same kind and unit. The figures stay with the indicator that they
     * were reported for; the two are linked.
     *
     * @param from first day on which the first is no longer in force
     * @throws CatalogueRefused when the two do not fit, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public Indicator merge(long id, int version, long intoId, LocalDate from) {
        Indicator old = locked(id, version);
        Indicator into = catalogue.indicator(intoId);
        demandAfterStart(old, from);
        FieldRules fit = new FieldRules();
        fit.refuseIf(id == intoId, Field.REPLACES, "itself");
        fit.refuseIf(into.edition().isOverOn(from), Field.REPLACES, "over");
        fit.refuseIf(
                into.kind() != old.kind() || !Objects.equals(into.unit(), old.unit()), Field.REPLACES, "merge_kind");
        fit.refuseIf(id != intoId && new Lineage(catalogue).comesFrom(old, intoId), Field.REPLACES, "circle");
        CatalogueRefused.throwIfAny(fit.problems());
        store.retire(id, from, intoId);
        return noted("indicator.merge", old);
    }

    /**
     * Deletes an indicator that nothing stands on.
     *
     * @throws CatalogueRefused when something does, or somebody else was faster
     */
    @PreAuthorize(CatalogueWriter.BY_ICT)
    public void delete(long id, int version) {
        Indicator old = locked(id, version);
        if (!usesOf(id).isEmpty()) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        Map<Field, String> before = CatalogueText.of(old, catalogue);
        try {
            store.delete(id);
        } catch (DataIntegrityViolationException stillNamed) {
            throw new CatalogueRefused(CatalogueRefused.IN_USE);
        }
        writer.written();
        writer.note("indicator.delete", SUBJECT + old.code(), before, Map.of());
    }

    private static boolean pointsAt(Indicator one, long id) {
        return Objects.equals(one.targetOfId(), id)
                || Objects.equals(one.continuedById(), id)
                || Objects.equals(one.edition().replacesId(), id);
    }

    private void endReplaced(Edition edition) {
        Long replaced = edition.replacesId();
        LocalDate from = edition.validFrom();
        if (replaced != null && from != null) {
            store.lock(replaced);
            Indicator old = catalogue.indicator(replaced);
            if (old.edition().validTo() == null) {
                store.retire(replaced, from, null);
                noted("indicator.retire", old);
            }
        }
    }

    private Indicator noted(String action, Indicator old) {
        Map<Field, String> before = CatalogueText.of(old, catalogue);
        writer.written();
        Indicator now = catalogue.indicator(old.id());
        writer.note(action, SUBJECT + old.code(), before, CatalogueText.of(now, catalogue));
        return now;
    }

    /** The indicator as the user saw it, which nobody else changes until this is done. */
    private Indicator locked(long id, int version) {
        writer.demandRight();
        Integer now = store.lock(id).orElse(null);
        Indicator known = catalogue.indicators().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
        if (now == null || known == null) {
            throw new CatalogueRefused("catalogue.refused.gone");
        }
        if (now != version || known.version() != version) {
            throw new CatalogueRefused(CatalogueRefused.OVERTAKEN);
        }
        return known;
    }

    private static void demandAfterStart(Indicator indicator, LocalDate from) {
        LocalDate start = indicator.edition().validFrom();
        if (start != null && !start.isBefore(from)) {
            throw new CatalogueRefused(List.of(new Problem(Field.VALID_TO, "catalogue.refused.dates")));
        }
    }
}
