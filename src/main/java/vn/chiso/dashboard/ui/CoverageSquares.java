package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.RollupCell;

/** How many of those asked have answered, as small squares while they can be counted at a glance, else as a bar. */
final class CoverageSquares {

    private static final int COUNTABLE = 20;

    private CoverageSquares() {}

    static Component of(RollupCell cell, Indicator indicator, Locale locale) {
        if (cell.expected() > COUNTABLE) {
            return bar(cell.withDataExpected(), cell.expected());
        }
        Span squares = new Span();
        squares.addClassName("coverage");
        squares.getElement().setAttribute("role", "img");
        squares.getElement()
                .setAttribute(
                        "aria-label", Texts.get("nation.scope.of", locale, cell.withDataExpected(), cell.expected()));
        int conflicts = Math.min(cell.conflict(), cell.withDataExpected());
        int bad = indicator.direction() == Direction.UP
                ? cell.no()
                : indicator.direction() == Direction.DOWN ? cell.yes() : 0;
        int good = indicator.direction() == Direction.UP
                ? cell.yes()
                : indicator.direction() == Direction.DOWN ? cell.no() : 0;
        for (int i = 0; i < cell.expected(); i++) {
            int rest = i - good;
            String state = i < good
                    ? "good"
                    : rest < cell.withDataExpected() - good - bad - conflicts
                            ? "on"
                            : rest < cell.withDataExpected() - good - conflicts
                                    ? "bad"
                                    : i < cell.withDataExpected() ? "conflict" : "";
            Span square = new Span();
            square.addClassName("coverage__cell");
            if (!state.isEmpty()) {
                square.addClassName("coverage__cell--" + state);
            }
            squares.add(square);
        }
        return squares;
    }

    static Component bar(int with, int of) {
        Span part = new Span();
        part.addClassName("coverage-bar__part");
        part.getStyle().set("inline-size", (of == 0 ? 0 : Math.min(100, 100.0 * with / of)) + "%");
        Span bar = new Span(part);
        bar.addClassName("coverage-bar");
        return bar;
    }
}
