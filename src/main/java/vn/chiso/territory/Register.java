package vn.chiso.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

/** The whole register at one moment, immutable: some ten thousand units, asked several times by every page. */
final class Register {

    static final Register EMPTY = new Register(List.of(), List.of());

    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Unit> byKey = new HashMap<>();
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<Long, List<Unit>> byParent = new HashMap<>();
    private final Map<Long, List<Succession>> bySuccessor = new HashMap<>();
    private final Map<Long, List<Succession>> byPredecessor = new HashMap<>();
    private final List<Unit> units;
    private final List<Succession> successions;
    private final Lineage lineage;

    Register(List<Unit> units, List<Succession> successions) {
        this.units = List.copyOf(units);
        this.successions = List.copyOf(successions);
        lineage = new Lineage(
                id -> Optional.ofNullable(byId.get(id))
                        .map(unit -> new Lineage.Life(unit.validFrom(), unit.validTo()))
                        .orElse(null),
                successions.stream()
                        .map(one -> new Lineage.Link(
                                one.predecessorId(), one.successorId(), one.effectiveOn(), one.share()))
                        .toList());
        Map<Unit, String> names = new HashMap<>();
        units.forEach(unit -> names.put(unit, VietnameseText.sortKey(unit.name())));
        List<Unit> byName = new ArrayList<>(units);
        byName.sort(Comparator.comparing(names::get));
        for (Unit unit : byName) {
            byId.put(unit.id(), unit);
            byKey.put(unit.key(), unit);
            if (unit.code() != null) {
                byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
            }
            if (unit.parentId() != null) {
                byParent.computeIfAbsent(unit.parentId(), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        byCode.values()
                .forEach(same -> same.sort(Comparator.comparing(
                        Unit::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))));
        for (Succession one : successions) {
            byPredecessor
                    .computeIfAbsent(one.predecessorId(), id -> new ArrayList<>())
                    .add(one);
            if (one.successorId() != null) {
                bySuccessor
                        .computeIfAbsent(one.successorId(), id -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    List<Succession> successions() {
        return successions;
    }

    Lineage lineage() {
        return lineage;
    }

    Unit byId(long id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            throw new NoSuchElementException("No unit with id " + id);
        }
        return unit;
    }

    Optional<Unit> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Unit> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    UnitLookup byCode(String code, LocalDate on) {
        List<Unit> candidates = byCode.getOrDefault(code, List.of());
        if (candidates.isEmpty()) {
            return new UnitLookup.Unknown(code);
        }
        for (Unit unit : candidates) {
            if (unit.inForceOn(on)) {
                return new UnitLookup.Found(unit);
            }
        }
        return new UnitLookup.NotInForce(candidates);
    }

    List<Unit> allOfCode(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    List<Unit> childrenOn(long unitId, LocalDate on) {
        return byParent.getOrDefault(unitId, List.of()).stream()
                .filter(child -> child.inForceOn(on))
                .toList();
    }

    List<Unit> childrenEver(long unitId) {
        return byParent.getOrDefault(unitId, List.of());
    }

    /** Whether what became of {@code from}, through any number of reforms, is {@code to}. */
    boolean leadsTo(long from, long to) {
        Set<Long> seen = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            if (next == to) {
                return true;
            }
            if (seen.add(next)) {
                successionsOf(next).stream()
                        .map(Succession::successorId)
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return false;
    }

    List<Succession> successionsTo(long unitId) {
        return List.copyOf(bySuccessor.getOrDefault(unitId, List.of()));
    }

    List<Unit> path(Unit unit) {
        List<Unit> path = new ArrayList<>();
        for (@Nullable Unit step = unit;
                step != null;
                step = step.parentId() == null ? null : byId.get(step.parentId())) {
            path.add(step);
        }
        Collections.reverse(path);
        return path;
    }

    Set<Long> below(long unitId) {
        Set<Long> below = new HashSet<>();
        List<Long> open = new ArrayList<>(List.of(unitId));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            if (below.add(next)) {
                byParent.getOrDefault(next, List.of()).forEach(child -> open.add(child.id()));
            }
        }
        return below;
    }

    List<Succession> successionsOf(long unitId) {
        return List.copyOf(byPredecessor.getOrDefault(unitId, List.of()));
    }

    List<Unit> predecessorsOf(long unitId) {
        return successionsTo(unitId).stream().map(s -> byId(s.predecessorId())).toList();
    }

    List<Unit> all() {
        return units;
    }

    Optional<LocalDate> firstKnownDay() {
        return changes().min(Comparator.naturalOrder()).map(first -> first.minusDays(1));
    }

    /** The day of the last change, which may be yet to come; empty where nothing ever changed. */
    Optional<LocalDate> lastChange() {
        return changes().max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> changes() {
        return Stream.concat(
                units.stream()
                        .flatMap(unit -> Stream.of(unit.validFrom(), unit.validTo()))
                        .filter(Objects::nonNull),
                successions.stream().map(Succession::effectiveOn));
    }
}
