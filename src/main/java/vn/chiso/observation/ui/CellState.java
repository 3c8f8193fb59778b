package vn.chiso.observation.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;

/** What can become of a cell that people answer in, in the order of the legend. */
public enum CellState {
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

    /** Holds the states of a cell. The browser shows in it what it knows of before the server, or what is still open. */
    public static Span beside(Locale locale) {
        Span states = new Span();
        states.addClassName("line-state");
        Span phases = new Span();
        phases.addClassName("line-state__phases");
        Stream.of(SAVING, FAILED, INVALID, CONFLICT).forEach(phase -> phases.add(phase.phase(locale)));
        states.add(Drawing.of(phases));
        return states;
    }

    /** The mark with the word of the legend. */
    public Span part(Locale locale) {
        return part(Texts.get("edit.cell." + name().toLowerCase(Locale.ROOT), locale));
    }

    /** The mark with words that say more. */
    public Span part(String text) {
        return part(text, look);
    }

    /** The same where somebody still has to do something about it. */
    public Span due(String text) {
        return part(text, "line-state--warn");
    }

    /** The same where nobody has to do anything about it. */
    public Span quiet(String text) {
        return part(text, "quiet");
    }

    private Span phase(Locale locale) {
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
