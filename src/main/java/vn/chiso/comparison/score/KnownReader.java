package vn.chiso.comparison.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.SubjectKind;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;

/** What is known of subjects for criteria, with the figures; three SQL statements at most, whatever their number. */
@Component
class KnownReader {

    private final FigureService figures;
    private final TotalService totals;
    private final Catalogue catalogue;
    private final ReadingRights rights;

    KnownReader(FigureService figures, TotalService totals, Catalogue catalogue, ReadingRights rights) {
        this.figures = figures;
        this.totals = totals;
        this.catalogue = catalogue;
        this.rights = rights;
    }

    private record Slot(long owner, long indicatorId, long itemId) {}

    /** By subject and criterion. */
    Map<String, Map<Long, Known>> read(List<ScoreSubject> subjects, List<Criterion> criteria, ScoreRequest request) {
        List<Long> indicators = criteria.stream()
                .map(Criterion::indicatorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean units = request.subjects() == ScoredSubjects.UNITS;
        Years years = Years.of(request.year());
        List<Long> ids = subjects.stream().map(ScoreSubject::unitId).distinct().toList();
        Map<Slot, Figure> said = bySlot(
                indicators.isEmpty() || ids.isEmpty()
                        ? List.of()
                        : figures.withAlternatives(
                                units
                                        ? ofUnits(ids, indicators, years)
                                        : figures.partsOfAgenciesBelow(request.unitId(), indicators, years)));
        Map<Slot, RollupCell> cells = units && !indicators.isEmpty() && !ids.isEmpty()
                ? cellsBySlot(totals.cells(List.of(), ids, indicators, years, null))
                : Map.of();
        Map<String, Map<Long, Known>> known = new HashMap<>();
        for (ScoreSubject subject : subjects) {
            Map<Long, Known> ofSubject = new HashMap<>();
            criteria.forEach(one -> ofSubject.put(one.id(), known(subject, one, said, cells)));
            known.put(subject.key(), ofSubject);
        }
        return known;
    }

    /** Whether the reader may know of one subject what an indicator tells. */
    boolean isWithheld(ScoreSubject subject, Criterion one) {
        Long indicator = one.indicatorId();
        return indicator != null
                && subject.agencyId() != null
                && catalogue.indicator(indicator).sensitive()
                && !rights.reads(subject.unitId(), subject.agencyId(), true);
    }

    private Known known(ScoreSubject subject, Criterion one, Map<Slot, Figure> said, Map<Slot, RollupCell> cells) {
        @Nullable Long indicatorId = one.indicatorId();
        boolean concerned = one.appliesTo().isEmpty() || one.appliesTo().indexOf(subject.letter()) >= 0;
        if (!concerned) {
            return Known.of(Input.NOT_APPLICABLE);
        }
        if (indicatorId == null) {
            return Known.of(new Input.Missing(Gap.NOT_GIVEN));
        }
        if (isWithheld(subject, one)) {
            return Known.of(new Input.Missing(Gap.WITHHELD));
        }
        Indicator indicator = catalogue.indicator(indicatorId);
        if (one.appliesTo().isEmpty() && !indicator.appliesTo(subject.letter())) {
            return Known.of(Input.NOT_APPLICABLE);
        }
        long item = one.itemId() == null ? DimensionItem.WHOLE : one.itemId();
        long owner = subject.agencyId() == null ? subject.unitId() : subject.agencyId();
        Slot slot = new Slot(owner, indicatorId, item);
        Figure figure = said.get(slot);
        if (figure != null) {
            return new Known(FigureInputs.of(indicator, figure), figure, null);
        }
        RollupCell total = cells.get(slot);
        return total == null ? Known.of(Input.NO_DATA) : new Known(FigureInputs.of(indicator, total), null, total);
    }

    /** What is said of the units as a whole; a sample or a tier is not the unit. */
    private List<Figure> ofUnits(Collection<Long> ids, List<Long> indicators, Years years) {
        return figures.ofUnits(List.of(), ids, indicators, years).stream()
                .filter(figure -> figure.subject().isUnitsOwn()
                        && new Shown.Own(List.of(figure)).isWhole()
                        && ids.contains(figure.subject().unitId()))
                .sorted(Comparator.comparingInt(figure -> figure.subject().kind() == SubjectKind.UNIT ? 0 : 1))
                .toList();
    }

    private static Map<Slot, Figure> bySlot(List<Figure> found) {
        return found.stream()
                .collect(Collectors.toMap(
                        figure -> {
                            @Nullable Long agency = figure.subject().agencyId();
                            return new Slot(
                                    agency == null ? figure.subject().unitId() : agency,
                                    figure.indicatorId(),
                                    figure.itemId());
                        },
                        Function.identity(),
                        (one, other) -> one));
    }

    private static Map<Slot, RollupCell> cellsBySlot(List<RollupCell> cells) {
        return cells.stream()
                .collect(Collectors.toMap(
                        cell -> new Slot(cell.unitId(), cell.indicatorId(), cell.itemId()),
                        Function.identity(),
                        (one, other) -> one));
    }
}
