package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.territory.Lineage;

/** What was read of agencies, ready to answer what one shows: its own figure, or on other boundaries that of those whom
 * it followed. */
public final class AgencyFigures {

    private final Map<Long, Map<Long, List<Figure>>> figures = new HashMap<>();
    private final @Nullable Boundaries boundaries;
    private final LongFunction<String> names;

    /**
     * @param boundaries on whose day the agencies are looked at; null for each as it was
     * @param names the short names of agencies by their ids; asked for other boundaries only
     */
    public AgencyFigures(Collection<Figure> figures, @Nullable Boundaries boundaries, LongFunction<String> names) {
        for (Figure figure : figures) {
            this.figures
                    .computeIfAbsent(Objects.requireNonNull(figure.subject().agencyId()), id -> new HashMap<>())
                    .computeIfAbsent(figure.indicatorId(), id -> new ArrayList<>())
                    .add(figure);
        }
        this.boundaries = boundaries;
        this.names = names;
    }

    /** What an agency shows in a year; the newest for null. */
    public Shown shown(long agencyId, Indicator indicator, @Nullable Integer year) {
        return boundaries == null
                ? reported(agencyId, indicator, year)
                : carried(agencyId, indicator, year, boundaries).shown();
    }

    /** What stays with those before a reform; the newest for null. */
    public List<LeftBehind> left(long agencyId, Indicator indicator, @Nullable Integer year) {
        return boundaries == null
                ? List.of()
                : carried(agencyId, indicator, year, boundaries).left();
    }

    private Carrying.Result carried(long agencyId, Indicator indicator, @Nullable Integer year, Boundaries on) {
        LocalDate day = on.line(agencyId).stream()
                .flatMap(id -> of(id, indicator, year).map(figure -> on.told(id, figure.period())))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (day == null) {
            return Carrying.Result.NOTHING;
        }
        List<Lineage.Part> origins = on.origins(agencyId, day);
        if (origins.size() == 1 && origins.getFirst().id() == agencyId) {
            return new Carrying.Result(reported(agencyId, indicator, year), List.of());
        }
        List<Carrying.Told> told = origins.stream()
                .map(part -> new Carrying.Told(
                        part, names.apply(part.id()), reported(part.id(), indicator, year), on.until(part.id())))
                .filter(one -> !(one.shown() instanceof Shown.Nothing))
                .toList();
        return told.isEmpty()
                ? Carrying.Result.NOTHING
                : Carrying.of(agencyId, names.apply(agencyId), indicator, told, origins.size(), AgencyFigures::beside);
    }

    private static Shown beside(List<Shown.Origin> origins, int of, Indicator indicator) {
        return new Shown.Partial(origins.stream()
                .map(Shown.Origin::shown)
                .flatMap(shown -> shown instanceof Shown.Single single ? Stream.of(single.figure()) : Stream.empty())
                .toList());
    }

    private Shown reported(long agencyId, Indicator indicator, @Nullable Integer year) {
        return of(agencyId, indicator, year)
                .min((one, other) -> Period.NEWEST_FIRST.compare(one.period(), other.period()))
                .<Shown>map(Shown.Single::new)
                .orElseGet(Shown.Nothing::new);
    }

    private Stream<Figure> of(long agencyId, Indicator indicator, @Nullable Integer year) {
        return figures.getOrDefault(agencyId, Map.of()).getOrDefault(indicator.id(), List.of()).stream()
                .filter(figure -> year == null || figure.period().overlaps(year, year));
    }
}
