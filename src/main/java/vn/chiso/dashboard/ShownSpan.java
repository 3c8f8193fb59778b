package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.RollupCell;

/** What something shown contributes to a range over several units. */
record ShownSpan(List<BigDecimal> numbers, boolean qualified, boolean yes, boolean no, boolean conflict) {

    static ShownSpan of(Shown shown, Indicator indicator) {
        return switch (shown) {
            case Shown.Own own -> ofFigures(own.figures());
            case Shown.Single single -> ofFigures(List.of(single.figure()));
            case Shown.Partial partial -> ofFigures(partial.figures());
            case Shown.Below below -> ofFigures(below.figures());
            case Shown.RolledUp rolledUp -> ofCell(rolledUp.cell(), indicator);
            case Shown.Across across ->
                new ShownSpan(
                        Stream.of(across.low(), across.high())
                                .filter(Objects::nonNull)
                                .toList(),
                        across.qualified(),
                        across.yes() > 0,
                        across.no() > 0,
                        across.conflicts() > 0);
            case Shown.Carried carried -> of(carried.shown(), indicator);
            case Shown.Nothing nothing -> new ShownSpan(List.of(), false, false, false, false);
        };
    }

    private static ShownSpan ofFigures(List<Figure> figures) {
        List<Figure> usable =
                figures.stream().filter(figure -> figure.state().isUsable()).toList();
        return new ShownSpan(
                usable.stream()
                        .flatMap(figure -> Stream.of(figure.low(), figure.value(), figure.high()))
                        .filter(Objects::nonNull)
                        .toList(),
                usable.stream().anyMatch(figure -> !figure.qualifier().isEmpty()),
                usable.stream().anyMatch(figure -> Boolean.TRUE.equals(figure.yes())),
                usable.stream().anyMatch(figure -> Boolean.FALSE.equals(figure.yes())),
                figures.stream().anyMatch(figure -> figure.state() == FigureState.CONFLICT));
    }

    private static ShownSpan ofCell(RollupCell cell, Indicator indicator) {
        BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        Stream<BigDecimal> numbers = switch (indicator.rollup()) {
            case SUM, SUM_MONEY -> Stream.of(cell.sumValue());
            default -> ratio != null ? Stream.of(ratio) : Stream.of(cell.min(), cell.max());
        };
        return new ShownSpan(
                numbers.filter(Objects::nonNull).toList(),
                cell.qualified() > 0,
                cell.yes() > 0,
                cell.no() > 0,
                cell.conflict() > 0);
    }
}
