package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;

/** What can become of a cell of a form, in the order of the legend. */
enum CellState {
    EMPTY(Symbol.ELLIPSIS, "quiet"),
    SAVED(Symbol.CHECK, "line-state--good"),
    SAVING(Symbol.CLOCK, "quiet"),
    FAILED(Symbol.X, "line-state--bad"),
    INVALID(Symbol.CIRCLE_ALERT, "line-state--bad"),
    ODD(Symbol.TRIANGLE_ALERT, "line-state--warn"),
    CONFLICT(Symbol.GIT_COMPARE, "line-state--warn"),
    LOCKED(Symbol.LOCK, "quiet"),
    SUBMITTED(Symbol.SEND, "quiet");

    private final Symbol symbol;
    private final String look;

    CellState(Symbol symbol, String look) {
        this.symbol = symbol;
        this.look = look;
    }

    /** The mark with the word of the legend. */
    Span part(Locale locale) {
        return part(Texts.get("report.cell." + name().toLowerCase(Locale.ROOT), locale));
    }

    /** The mark with words that say more. */
    Span part(String text) {
        return part(text, look);
    }

    /** The same where nobody has to do anything about it. */
    Span quiet(String text) {
        return part(text, "quiet");
    }

    /** The mark while the page waits for the server; the browser shows and hides it. */
    Component phase(Locale locale) {
        Span phase = part(locale);
        phase.addClassNames("line-state__phase", "line-state__phase--" + name().toLowerCase(Locale.ROOT));
        return phase;
    }

    private Span part(String text, String className) {
        Span part = new Span(new Icon(symbol), new Span(text));
        part.addClassNames("line-state__part", className);
        return part;
    }
}
