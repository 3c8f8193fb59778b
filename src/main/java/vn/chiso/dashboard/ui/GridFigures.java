package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.ui.FigureCell;

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

    /** The number by which a figure is sorted; null when it has none. */
    static @Nullable BigDecimal rank(@Nullable Figure figure) {
        return figure == null ? null : ShownOrder.rank(figure);
    }

    Component stateCell(@Nullable Figure figure) {
        Span cell = new Span(state(figure));
        cell.addClassName(figure != null && figure.state() == FigureState.CONFLICT ? "state--warn" : "quiet");
        return cell;
    }

    /** What a row says of an indicator, with its mark. */
    static Component value(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        if (figure != null) {
            return FigureCell.of(figure, indicator, ReaderLocale.current());
        }
        return row.notApplicable(indicator)
                ? FigureCell.notApplicable(ReaderLocale.current())
                : FigureCell.silence(ReaderLocale.current());
    }
}
