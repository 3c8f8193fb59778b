package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import vn.chiso.comparison.Tally;

/** How many have answered and how, as small squares while they can be counted at a glance, and as "6/11". */
final class TallySquares {

    private static final int COUNTABLE = 20;

    private TallySquares() {}

    static Component of(Tally tally, DrawingPage page) {
        Span line = new Span();
        line.addClassName("compare__tally");
        line.getElement().setAttribute("role", "img");
        line.getElement()
                .setAttribute(
                        "aria-label",
                        page.text("compare.table.tally.spoken", tally.answered(), tally.meant(), tally.conflicts()));
        if (isDrawn(tally)) {
            Span squares = new Span();
            squares.addClassName("coverage");
            add(squares, "good", tally.good());
            add(squares, "bad", tally.bad());
            add(squares, "on", tally.plain());
            add(squares, "conflict", tally.conflicts());
            add(squares, "", tally.silent());
            line.add(squares);
        }
        line.add(new Span(text(tally)));
        return line;
    }

    /** Whether there are squares, as they can be counted at a glance. */
    static boolean isDrawn(Tally tally) {
        return tally.meant() <= COUNTABLE;
    }

    static String text(Tally tally) {
        return tally.answered() + "/" + tally.meant();
    }

    private static void add(Span squares, String state, int count) {
        for (int i = 0; i < count; i++) {
            Span square = new Span();
            square.addClassName("coverage__cell");
            if (!state.isEmpty()) {
                square.addClassName("coverage__cell--" + state);
            }
            squares.add(square);
        }
    }
}
