package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.register.succession.SuccessionProposal.Reason;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Finds what may have become of those that ended without anybody saying so, by code, name and place; no SQL. */
@Component
class SuccessionFinder {

    /** More than these nobody confirms at a sitting. */
    private static final int MOST = 500;

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final AgencyFinder ofAgencies;

    SuccessionFinder(TerritoryService territory, AgencyService agencies, AgencyFinder ofAgencies) {
        this.territory = territory;
        this.agencies = agencies;
        this.ofAgencies = ofAgencies;
    }

    List<SuccessionProposal> find() {
        Set<Object> taken = new HashSet<>();
        territory.successions().forEach(one -> taken.add(Arrays.asList(one.successorId(), one.effectiveOn())));
        List<SuccessionProposal> found = new ArrayList<>(merged(units(), taken));
        Set<Object> takenOver = new HashSet<>();
        agencies.successions().forEach(one -> takenOver.add(Arrays.asList(one.successorId(), one.effectiveOn())));
        found.addAll(merged(ofAgencies.find(), takenOver));
        return found.stream().limit(MOST).toList();
    }

    private List<SuccessionProposal> units() {
        Set<List<Object>> told = new HashSet<>();
        territory.successions().forEach(one -> told.add(List.of(one.predecessorId(), one.effectiveOn())));
        Map<LocalDate, List<Unit>> begun = new HashMap<>();
        for (Unit unit : territory.all()) {
            if (unit.validFrom() != null) {
                begun.computeIfAbsent(unit.validFrom(), day -> new ArrayList<>())
                        .add(unit);
            }
        }
        List<SuccessionProposal> found = new ArrayList<>();
        for (Unit unit : territory.all()) {
            LocalDate day = unit.validTo();
            if (day != null && unit.level() != UnitLevel.NATION && !told.contains(List.of(unit.id(), day))) {
                found.addAll(of(unit, day, begun.getOrDefault(day, List.of())));
            }
        }
        return found;
    }

    private List<SuccessionProposal> of(Unit unit, LocalDate day, List<Unit> begun) {
        Set<Long> places = placesThen(unit, day);
        List<SuccessionProposal> found = new ArrayList<>();
        for (Unit next : begun) {
            if (next.level() != unit.level() || next.id() == unit.id()) {
                continue;
            }
            boolean code = unit.code() != null && unit.code().equals(next.code());
            boolean name = fold(unit).equals(fold(next)) && next.parentId() != null && places.contains(next.parentId());
            if (code || name) {
                boolean moved = !Objects.equals(unit.parentId(), next.parentId())
                        && fold(unit).equals(fold(next));
                found.add(proposal(
                        unit,
                        next,
                        day,
                        moved ? Kind.MOVE : Kind.RENAME,
                        code && name ? Reason.CODE_AND_NAME : code ? Reason.CODE : Reason.NAME));
            }
        }
        if (found.isEmpty() && isLevelGone(unit, day)) {
            found.add(proposal(unit, null, day, Kind.ABOLISH, Reason.NO_LEVEL));
        }
        return found;
    }

    /** What the unit above is on the day, and what stands above that. */
    private Set<Long> placesThen(Unit unit, LocalDate day) {
        Set<Long> places = new HashSet<>();
        for (Unit above : territory.path(unit)) {
            if (above.id() != unit.id()) {
                territory
                        .lineage()
                        .destinations(above.id(), day.minusDays(1), day)
                        .forEach(part -> places.add(part.id()));
            }
        }
        return places;
    }

    /** No unit of the level is left in the whole register; a list that is not loaded yet says nothing. */
    private boolean isLevelGone(Unit unit, LocalDate day) {
        return territory.allOn(day).stream().noneMatch(other -> other.level() == unit.level());
    }

    /**
     * Several that lead to the same were merged.
     *
     * @param taken to whom, and when, others are known to have gone
     */
    private static List<SuccessionProposal> merged(List<SuccessionProposal> found, Set<Object> taken) {
        Map<Long, Integer> into = new HashMap<>();
        found.forEach(one -> {
            if (one.what().successor() != null) {
                into.merge(one.what().successor(), 1, Integer::sum);
            }
        });
        return found.stream()
                .map(one -> one.what().successor() == null
                                || one.what().kind() == Kind.SPLIT
                                || (into.getOrDefault(one.what().successor(), 0) <= 1
                                        && !taken.contains(Arrays.asList(
                                                one.what().successor(),
                                                one.what().effectiveOn())))
                        ? one
                        : new SuccessionProposal(
                                one.agencies(),
                                new NewSuccession(
                                        one.what().predecessor(),
                                        one.what().successor(),
                                        one.what().effectiveOn(),
                                        Kind.MERGE,
                                        one.what().share(),
                                        one.what().legalBasis()),
                                one.beforeName(),
                                one.afterName(),
                                one.reason(),
                                one.file(),
                                one.problem()))
                .toList();
    }

    private static SuccessionProposal proposal(
            Unit unit, @Nullable Unit next, LocalDate day, Kind kind, Reason reason) {
        return new SuccessionProposal(
                false,
                new NewSuccession(
                        unit.id(),
                        next == null ? null : next.id(),
                        day,
                        kind,
                        next == null ? null : BigDecimal.ONE,
                        next == null ? null : next.legalBasis()),
                SuccessionNames.of(unit),
                next == null ? null : SuccessionNames.of(next),
                reason,
                "",
                null);
    }

    private static String fold(Unit unit) {
        return VietnameseText.fold(unit.name());
    }
}
