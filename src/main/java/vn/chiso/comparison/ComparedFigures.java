package vn.chiso.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.dashboard.AgencyFigures;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.UnitFigures;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/** What was read for a comparison, ready to answer what a subject shows at a time. */
final class ComparedFigures {

    private final AgencyFigures ofAgencies;
    private final @Nullable UnitFigures ofUnits;
    private final Map<Tier, UnitFigures> ofTiers;
    private final List<Figure> saidOfUnit;

    /**
     * @param agencies figures of agencies
     * @param ofUnits null when no units are compared
     * @param ofTiers of the unit, each tier for itself: compared themselves, or the subtotals of blocks
     * @param saidOfUnit what sources say of the unit and of populations in it
     */
    ComparedFigures(
            AgencyFigures agencies,
            @Nullable UnitFigures ofUnits,
            Map<Tier, UnitFigures> ofTiers,
            List<Figure> saidOfUnit) {
        ofAgencies = agencies;
        this.ofUnits = ofUnits;
        this.ofTiers = new EnumMap<>(Tier.class);
        this.ofTiers.putAll(ofTiers);
        this.saidOfUnit = newestFirst(saidOfUnit.stream()).toList();
    }

    /** What a subject shows in a year; the newest for null. */
    Shown shown(Compared subject, Indicator indicator, @Nullable Integer year) {
        Agency agency = subject.agency();
        if (agency != null) {
            return ofAgencies.shown(agency.id(), indicator, year);
        }
        UnitFigures figures = subject.tier() == null ? ofUnits : ofTiers.get(subject.tier());
        return figures == null
                ? new Shown.Nothing()
                : figures.shown(subject.unit().id(), indicator, year);
    }

    /** What stays behind on the boundaries chosen. */
    List<LeftBehind> left(Compared subject, Indicator indicator, @Nullable Integer year) {
        Agency agency = subject.agency();
        if (agency != null) {
            return ofAgencies.left(agency.id(), indicator, year);
        }
        UnitFigures figures = subject.tier() == null ? ofUnits : ofTiers.get(subject.tier());
        return figures == null ? List.of() : figures.left(subject.unit().id(), indicator, year);
    }

    /** What the agencies of a tier of the unit add up to. */
    Shown subtotal(long unitId, Tier tier, Indicator indicator, @Nullable Integer year) {
        UnitFigures figures = ofTiers.get(tier);
        return figures == null ? new Shown.Nothing() : figures.shown(unitId, indicator, year);
    }

    /** What sources say of the unit and of populations in it, of an indicator; the newest period only. */
    List<Figure> saidOfUnit(Indicator indicator, @Nullable Integer year) {
        List<Figure> all = saidOfUnit.stream()
                .filter(figure -> figure.indicatorId() == indicator.id())
                .toList();
        return newest(all, year)
                .map(newest -> all.stream()
                        .filter(figure -> figure.period().equals(newest.period()))
                        .toList())
                .orElse(List.of());
    }

    /** The first of the year among those that stand newest first. */
    private static Optional<Figure> newest(List<Figure> figures, @Nullable Integer year) {
        return figures.stream()
                .filter(figure -> year == null || figure.period().overlaps(year, year))
                .findFirst();
    }

    private static Stream<Figure> newestFirst(Stream<Figure> figures) {
        return figures.sorted(Comparator.comparing(Figure::period, Period.NEWEST_FIRST));
    }
}
