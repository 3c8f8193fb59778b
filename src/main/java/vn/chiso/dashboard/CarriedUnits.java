package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Period;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.Unit;

/** What units show on the boundaries of a day, made of what was reported for those that they were made of. */
final class CarriedUnits {

    private final UnitFigures figures;
    private final Boundaries boundaries;

    CarriedUnits(UnitFigures figures, Boundaries boundaries) {
        this.figures = figures;
        this.boundaries = boundaries;
    }

    /** The newest that was said in the time asked for. */
    Carrying.Result of(long unitId, Indicator indicator, Predicate<Period> when) {
        LocalDate day = newest(unitId, indicator, when);
        if (day == null) {
            return Carrying.Result.NOTHING;
        }
        List<Lineage.Part> origins = boundaries.origins(unitId, day);
        Carrying.Result made = isItself(unitId, origins)
                ? new Carrying.Result(figures.reported(unitId, indicator, when), List.of())
                : carried(unitId, indicator, when, origins);
        return made.and(outside(unitId, indicator, when, origins, made.shown().period()));
    }

    private static boolean isItself(long unitId, List<Lineage.Part> origins) {
        return origins.size() == 1
                && origins.getFirst().id() == unitId
                && origins.getFirst().isWhole();
    }

    private Carrying.Result carried(
            long unitId, Indicator indicator, Predicate<Period> when, List<Lineage.Part> origins) {
        List<Carrying.Told> told = origins.stream()
                .map(part -> new Carrying.Told(
                        part,
                        name(part.id()),
                        figures.reported(part.id(), indicator, when),
                        boundaries.until(part.id())))
                .filter(one -> !(one.shown() instanceof Shown.Nothing))
                .toList();
        return told.isEmpty()
                ? Carrying.Result.NOTHING
                : Carrying.of(unitId, name(unitId), indicator, told, origins.size(), this::beside);
    }

    /** The last day on which anybody of the line was there who reported anything; null when nobody did. */
    private @Nullable LocalDate newest(long unitId, Indicator indicator, Predicate<Period> when) {
        return boundaries.line(unitId).stream()
                .flatMap(id ->
                        figures.periods(id, indicator).stream().filter(when).map(period -> boundaries.told(id, period)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** What was said of the same period for the boundaries of another part of it. */
    private List<LeftBehind> outside(
            long unitId,
            Indicator indicator,
            Predicate<Period> when,
            List<Lineage.Part> origins,
            @Nullable Period shown) {
        return boundaries.line(unitId).stream()
                .filter(id -> origins.stream().noneMatch(part -> part.id() == id))
                .map(id -> new LeftBehind(
                        name(id),
                        name(unitId),
                        indicator,
                        figures.reported(id, indicator, when),
                        LeftBehind.Reason.PERIODS,
                        boundaries.until(id),
                        false))
                .filter(one -> shown != null && shown.equals(one.shown().period()))
                .toList();
    }

    private Shown beside(List<Shown.Origin> origins, int of, Indicator indicator) {
        Map<Unit, Shown> byUnit = new LinkedHashMap<>();
        origins.forEach(one -> byUnit.put(figures.unit(one.id()), one.shown()));
        return UnitFigures.across(byUnit, of, indicator);
    }

    private String name(long unitId) {
        return figures.unit(unitId).shortName();
    }
}
