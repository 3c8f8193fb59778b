package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Proposes which properties of a file hold code, name and parent, and of what level its areas are: those by which most
 * areas are found. A property of numbers is a code only if it says of nearly all areas what their names say: the row
 * numbers of a file are codes of other units.
 */
final class ColumnProposal {

    private static final double NEARLY_ALL = 0.8;
    private static final int REFORMS = 20;

    private final TerritoryService territory;

    ColumnProposal(TerritoryService territory) {
        this.territory = territory;
    }

    /**
     * What was found out.
     *
     * @param day a day on which the units were in force that the areas are called after
     */
    record Proposed(Columns columns, LocalDate day) {}

    /**
     * Tried on some days, of which the first is proposed where others are no better; then on the days before each
     * reform of the level that was found: a file of before is called after the units of before.
     */
    Proposed of(Collection<BoundaryArea> areas, List<LocalDate> days) {
        Proposed found = days.stream()
                .flatMap(day -> Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                        .map(level -> new Found(areas, new UnitNames(territory, level, day), day)))
                .reduce((best, next) -> next.isBetterThan(best) ? next : best)
                .map(best -> new Proposed(best.columns(), best.day))
                .orElseThrow();
        return Stream.concat(Stream.of(found.day()), daysBeforeReforms(found))
                .map(day -> new Proposed(found.columns(), day))
                .reduce((best, next) -> agreeing(areas, next) > agreeing(areas, best) ? next : best)
                .orElse(found);
    }

    private Stream<LocalDate> daysBeforeReforms(Proposed found) {
        return territory.all().stream()
                .filter(unit -> unit.level() == found.columns().level())
                .map(Unit::validFrom)
                .filter(Objects::nonNull)
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(found.day()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(REFORMS);
    }

    /** Of how many areas code and name, as far as there are both, say the same. */
    private long agreeing(Collection<BoundaryArea> areas, Proposed proposed) {
        Columns columns = proposed.columns();
        UnitNames units = new UnitNames(territory, columns.level(), proposed.day());
        return areas.stream()
                .filter(area -> {
                    String code =
                            columns.code() == null ? null : area.properties().get(columns.code());
                    String name =
                            columns.name() == null ? null : area.properties().get(columns.name());
                    Optional<Unit> coded = units.ofCode(code);
                    List<Unit> named = units.ofName(name, null);
                    return (code == null || name == null)
                            ? coded.isPresent() || !named.isEmpty()
                            : coded.filter(named::contains).isPresent();
                })
                .count();
    }

    /** What the properties say if the areas are of one level. */
    private static final class Found {

        private final Collection<BoundaryArea> areas;
        private final UnitNames units;
        private final LocalDate day;
        private final Set<String> properties = new LinkedHashSet<>();

        private @Nullable String name;
        private @Nullable String code;
        private @Nullable String parent;

        Found(Collection<BoundaryArea> areas, UnitNames units, LocalDate day) {
            this.areas = areas;
            this.units = units;
            this.day = day;
            areas.forEach(area -> properties.addAll(area.properties().keySet()));
            name = best(properties.stream().toList(), this::named).orElse(null);
            code = best(properties.stream().filter(this::isCode).toList(), this::coded)
                    .orElse(null);
            parent = best(
                            properties.stream()
                                    .filter(one -> !one.equals(name) && isParent(one))
                                    .toList(),
                            this::below)
                    .orElse(null);
        }

        Columns columns() {
            return new Columns(units.level(), code, name, parent);
        }

        /** Of as many units: those that are told apart by the unit above, which the others may be. */
        boolean isBetterThan(Found other) {
            long more = Long.compare(units(), other.units());
            return more > 0 || (more == 0 && parent != null && other.parent == null);
        }

        /** How many units the areas are called after; all districts of one province name one province. */
        private long units() {
            Set<Long> different = new HashSet<>();
            for (BoundaryArea area : areas) {
                String written = code == null ? null : area.properties().get(code);
                units.ofCode(written).ifPresent(unit -> different.add(unit.id()));
                ofNames(area).forEach(unit -> different.add(unit.id()));
            }
            return different.size();
        }

        private static Optional<String> best(List<String> candidates, ToLongFunction<String> hits) {
            Comparator<String> order = Comparator.comparingLong(hits);
            return candidates.stream()
                    .filter(one -> hits.applyAsLong(one) > 0)
                    .max(order.thenComparing(candidates::indexOf, Comparator.reverseOrder()));
        }

        private long named(String property) {
            return count(
                    area -> !units.ofName(area.properties().get(property), null).isEmpty());
        }

        private long coded(String property) {
            return count(area -> ofCode(area, property).isPresent());
        }

        private long below(String property) {
            return count(area -> ofNames(area).stream().anyMatch(unit -> isBelow(unit, area, property)));
        }

        private boolean isCode(String property) {
            String names = name;
            if (names == null) {
                Set<Long> different = new HashSet<>();
                areas.forEach(area -> ofCode(area, property).ifPresent(unit -> different.add(unit.id())));
                return different.size() >= NEARLY_ALL * areas.size();
            }
            long both = count(
                    area -> ofCode(area, property).isPresent() && !ofNames(area).isEmpty());
            long agree = count(area -> ofCode(area, property)
                    .filter(unit -> ofNames(area).contains(unit))
                    .isPresent());
            return agree > 0 && agree >= NEARLY_ALL * both;
        }

        private boolean isParent(String property) {
            return units.level() != UnitLevel.PROVINCE
                    && below(property)
                            >= NEARLY_ALL * count(area -> !ofNames(area).isEmpty());
        }

        private boolean isBelow(Unit unit, BoundaryArea area, String property) {
            String above = area.properties().get(property);
            return above != null && units.isBelow(unit, above);
        }

        private Optional<Unit> ofCode(BoundaryArea area, String property) {
            return units.ofCode(area.properties().get(property));
        }

        private List<Unit> ofNames(BoundaryArea area) {
            return name == null ? List.of() : units.ofName(area.properties().get(name), null);
        }

        private long count(Predicate<BoundaryArea> what) {
            return areas.stream().filter(what).count();
        }
    }
}
