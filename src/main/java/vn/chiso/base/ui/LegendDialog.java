package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The key to all marks, one key ("?") away: what each state of a figure looks like in a table and on a chart, and which
 * keys answer a form. */
public class LegendDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String GUIDE = "guide";

    public LegendDialog() {
        setHeaderTitle(getTranslation("legend.title"));
        setWidth("min(880px, 94vw)");
        IconButton close = new IconButton(Symbol.X, getTranslation("shell.close"), this::close);
        getHeader().add(close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        add(new MarkTable(), yesAndNo(), reviews(), new KeyTable(), guide());
    }

    private Component guide() {
        Anchor link = new Anchor(GUIDE, getTranslation("guide.open"));
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", click -> close());
        return new Paragraph(new Icon(Symbol.BOOK_OPEN), new Text(" "), link);
    }

    private Component yesAndNo() {
        return row(
                named(mark("yn yn--yes yn--good"), "legend.yes_good"),
                named(mark("yn yn--no yn--bad"), "legend.no_bad"),
                named(mark("yn yn--yes yn--bad"), "legend.yes_bad"),
                named(mark("yn yn--no yn--good"), "legend.no_good"));
    }

    private Component reviews() {
        return row(
                badge(Symbol.PENCIL, "badge--draft", "legend.review.draft"),
                badge(Symbol.SEND, "badge--sent", "legend.review.sent"),
                badge(Symbol.CHECK, "badge--approved", "legend.review.approved"),
                badge(Symbol.ROTATE_CCW, "badge--returned", "legend.review.returned"),
                badge(Symbol.LOCK, "badge--locked", "legend.review.locked"));
    }

    private Span badge(Symbol symbol, String variant, String key) {
        return new Badge(symbol, getTranslation(key), variant);
    }

    private Span named(Component mark, String key) {
        return new Span(mark, new Span(getTranslation(key)));
    }

    private static Component mark(String classes) {
        Span mark = new Span();
        mark.addClassNames(classes.split(" "));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Component row(Component... marks) {
        Div row = new Div(marks);
        row.addClassName("legend-row");
        return row;
    }
}
