package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** What the grid says of a figure beside its value. */
final class GridFigures {

    private final CardContext context;

    GridFigures(CardContext context) {
        this.context = context;
    }

    /** "xung đột", "chưa báo cáo"; empty for a figure that is simply stated and approved. */
    String state(@Nullable Figure figure) {
        Locale locale = ReaderLocale.current();
        if (figure == null) {
            return Texts.get("grid.state.none", locale);
        }
        if (!figure.approved()) {
            return Texts.get(figure.review().key(), locale);
        }
        return figure.state() == FigureState.STATED
                ? ""
                : Texts.get(figure.state().key(), locale);
    }

    /** The same for a file, where nothing goes without saying. */
    String stateInFile(@Nullable Figure figure) {
        String state = state(figure);
        return state.isEmpty() && figure != null ? Texts.get(figure.review().key(), ReaderLocale.current()) : state;
    }

    /** The section that the figure comes from; the document where no section is known. */
    String source(@Nullable Figure figure) {
        return figure == null ? "" : Captions.shortSource(figure, context, ReaderLocale.current());
    }

    /** How what a row says of an indicator came to it; else the state of the figure. */
    String state(MatrixRow row, Indicator indicator) {
        Shown.Carried carried = row.carried().get(indicator.id());
        if (carried != null) {
            return Stream.concat(
                            Stream.of(Texts.get(carried.manner().key(), ReaderLocale.current())),
                            carried.figures().stream().map(this::state))
                    .filter(state -> !state.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        return row.notApplicable(indicator)
                ? Texts.get(Sign.NOT_APPLICABLE.key(), ReaderLocale.current())
                : state(row.figures().get(indicator.id()));
    }

    /** The same for a file. */
    String stateInFile(MatrixRow row, Indicator indicator) {
        return row.carried().containsKey(indicator.id()) || row.notApplicable(indicator)
                ? state(row, indicator)
                : stateInFile(row.figures().get(indicator.id()));
    }

    /** The section that what a row says comes from, or of each before it that it was made of. */
    String source(MatrixRow row, Indicator indicator) {
        Shown.Carried carried = row.carried().get(indicator.id());
        return carried == null
                ? source(row.figures().get(indicator.id()))
                : carried.figures().stream().map(this::source).distinct().collect(Collectors.joining(", "));
    }

    /** The number by which a row is sorted; null when it has none. */
    static @Nullable BigDecimal rank(MatrixRow row, Indicator indicator) {
        return ShownOrder.rank(row.shown(indicator), indicator);
    }

    Component stateCell(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        Span cell = new Span(state(row, indicator));
        cell.addClassName(figure != null && figure.state() == FigureState.CONFLICT ? "state--warn" : "quiet");
        return cell;
    }

    /** What a row says of an indicator, with its mark. */
    Component value(MatrixRow row, Indicator indicator) {
        Shown.Carried carried = row.carried().get(indicator.id());
        if (carried != null) {
            return ShownCell.of(carried, indicator, false, new ShownWords(context, ReaderLocale.current()));
        }
        Figure figure = row.figures().get(indicator.id());
        if (figure != null) {
            return FigureCell.of(figure, indicator, ReaderLocale.current());
        }
        return row.notApplicable(indicator)
                ? FigureCell.notApplicable(ReaderLocale.current())
                : FigureCell.silence(ReaderLocale.current());
    }
}
