package vn.chiso.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.UnitRenewal.Done;
import vn.chiso.territory.UnitRenewal.Step;

/** What a renewal comes to, worked out in memory: which units end, which begin, and what speaks against it. */
final class RenewalPlan {

    private final Register before;
    private final UnitRenewal renewal;
    private final LongSupplier ids;
    private final Set<Long> named = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<@Nullable Long> newIds = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<Long, Integer> stepOf = new HashMap<>();
    private final Map<Long, Long> nextOf = new HashMap<>();
    private final Map<Integer, UnitRefused> refused = new LinkedHashMap<>();

    /** @param ids of the units that begin */
    RenewalPlan(Register before, UnitRenewal renewal, LongSupplier ids) {
        this.before = before;
        this.renewal = renewal;
        this.ids = ids;
        for (Step step : renewal.steps()) {
            newIds.add(step.next() == null ? null : ids.getAsLong());
            if (step.unitId() != null) {
                named.add(step.unitId());
            }
        }
        for (int i = 0; i < renewal.steps().size(); i++) {
            take(i);
        }
        demand();
    }

    /** Each unit that ends or begins, those above before those that go along with them. */
    List<Done> done() {
        return done;
    }

    /** What speaks against it, by the place of the step. */
    Map<Integer, UnitRefused> refused() {
        return refused;
    }

    private void take(int place) {
        Step step = renewal.steps().get(place);
        if (step.above() != null && refused.containsKey(step.above())) {
            return;
        }
        try {
            Unit old = step.unitId() == null ? null : before.byId(step.unitId());
            if (old != null) {
                mayEnd(old, step);
            }
            if (step.next() == null) {
                done.add(new Done(Objects.requireNonNull(old), null));
                return;
            }
            Long parent = step.next().parentId();
            // the unit above may have gone along with the one above it
            Long above = step.above() == null ? nextOf.getOrDefault(parent, parent) : newIds.get(step.above());
            Unit unit = unit(Objects.requireNonNull(newIds.get(place)), step.next(), old, above);
            stepOf.put(unit.id(), place);
            done.add(new Done(old, unit));
            if (old != null) {
                nextOf.put(old.id(), unit.id());
                along(old, unit, place);
            }
        } catch (UnitRefused why) {
            refused.putIfAbsent(place, why);
        }
    }

    private void mayEnd(Unit old, Step step) {
        LocalDate day = renewal.day();
        UnitRules.refuseIf(old.level() == UnitLevel.NATION, UnitField.PREDECESSORS, "nation");
        if (old.validFrom() != null && !old.validFrom().isBefore(day)) {
            throw UnitRules.refused(UnitField.DAY, "before_start", old.fullName(), DateText.format(old.validFrom()));
        }
        if (old.validTo() != null) {
            // what became of it later is in the register: it can have changed meanwhile, but not have ended
            boolean ended = !old.validTo().isAfter(day);
            UnitRules.refuseIf(
                    ended || step.next() == null,
                    UnitField.DAY,
                    ended ? "ended" : "still_in_force",
                    old.fullName(),
                    DateText.format(old.validTo()));
        }
        if (step.next() == null) {
            List<Unit> left = left(old).stream()
                    .filter(child -> !named.contains(child.id()))
                    .toList();
            UnitRules.refuseIf(!left.isEmpty(), UnitField.WHOLE, "left_behind", old.fullName(), UnitRules.names(left));
        }
    }

    private List<Unit> left(Unit old) {
        return before.childrenEver(old.id()).stream()
                .filter(child -> child.validTo() == null || child.validTo().isAfter(renewal.day()))
                .toList();
    }

    /** Each unit below as a new version, with all that stands below it in turn. */
    private void along(Unit old, Unit next, int place) {
        for (Unit child : left(old)) {
            if (named.contains(child.id())) {
                continue;
            }
            UnitRules.refuseIf(
                    !child.inForceOn(renewal.day()) || renewal.day().equals(child.validFrom()),
                    UnitField.WHOLE,
                    "left_behind",
                    old.fullName(),
                    child.fullName());
            Unit moved = unit(ids.getAsLong(), UnitDetails.of(child), child, next.id());
            stepOf.put(moved.id(), place);
            nextOf.put(child.id(), moved.id());
            done.add(new Done(child, moved));
            along(child, moved, place);
        }
    }

    private Unit unit(long id, UnitDetails details, @Nullable Unit old, @Nullable Long parentId) {
        UnitDetails dated = new UnitDetails(
                details.code(),
                details.level(),
                details.kind(),
                details.name(),
                parentId,
                old == null ? details.validFrom() : renewal.day(),
                old == null ? details.validTo() : old.validTo(),
                renewal.legalBasis());
        String key = UnitKeys.free(
                dated, one -> keys.contains(one) || before.byKey(one).isPresent());
        keys.add(key);
        return new Unit(
                id,
                key,
                dated.code(),
                dated.level(),
                dated.kind(),
                dated.name(),
                VietnameseText.fold(dated.kind() + " " + dated.name()),
                parentId,
                dated.validFrom(),
                dated.validTo(),
                dated.legalBasis(),
                0);
    }

    /** Whether everything new fits into the register as it would be. */
    private void demand() {
        Map<Long, Unit> after = new LinkedHashMap<>();
        before.all().forEach(unit -> after.put(unit.id(), unit));
        for (Done one : done) {
            if (one.before() != null) {
                after.put(one.before().id(), one.before().until(renewal.day()));
            }
            if (one.after() != null) {
                after.put(one.after().id(), one.after());
            }
        }
        UnitRules rules = new UnitRules(new Register(List.copyOf(after.values()), List.of()));
        for (Done one : done) {
            if (one.after() != null) {
                Integer place = Objects.requireNonNull(stepOf.get(one.after().id()));
                try {
                    Unit unit = one.after();
                    boolean stands = unit.parentId() == null || after.containsKey(unit.parentId());
                    UnitRules.refuseIf(!stands, UnitField.PARENT, "parent");
                    rules.demandStanding(unit);
                } catch (UnitRefused why) {
                    refused.putIfAbsent(place, why);
                }
            }
        }
    }
}
