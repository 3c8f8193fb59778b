package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * The frame of what a page shows: the finding as title, what it is about as second line, actions at the right, the body
 * and a foot. The title stays while the body loads, so that nothing jumps.
 */
public class Card extends Composite<Section> implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final int LINES_WHILE_LOADING = 6;

    private final Div titleLine = new Div();
    private final H2 title = new H2();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();
    private final Div body = new Div();
    private final Div foot = new Div();
    private CardState state = new CardState.Loading(LINES_WHILE_LOADING);

    /** A card that is loading, with a title that says what it will show. */
    public Card(String name) {
        title.setText(name);
        title.addClassName("card__title");
        subtitle.addClassName("card__subtitle");
        actions.addClassName("card__actions");
        body.addClassName("card__body");
        foot.addClassName("card__foot");
        titleLine.addClassName("card__line");
        titleLine.add(title);
        Div heading = new Div(titleLine, subtitle);
        heading.addClassName("card__heading");
        Div head = new Div(heading, actions);
        head.addClassName("card__head");
        getContent().addClassName("card");
        getContent().add(head, body, foot);
        getContent().setAriaLabel(name);
        show(state);
    }

    /** Replaces title and body. The foot belongs to content only and is emptied by every other state. */
    public final void show(CardState newState) {
        state = newState;
        if (newState instanceof CardState.Content(String text, String second, Component content)
                && content.getParent().filter(body::equals).isPresent()) {
            // left where it is, so that it keeps its focus and where it was scrolled to
            setTitles(text, second);
            return;
        }
        body.removeAll();
        boolean loading = newState instanceof CardState.Loading;
        getContent().getElement().setAttribute("aria-busy", String.valueOf(loading));
        if (!(newState instanceof CardState.Content)) {
            setFoot();
        }
        switch (newState) {
            case CardState.Loading(int lines) -> body.add(new Skeleton(lines));
            case CardState.Content(String text, String second, Component content) -> {
                setTitles(text, second);
                body.add(content);
            }
            case CardState.Empty(String text, EmptyState content) -> {
                setTitles(text, "");
                body.add(content);
            }
            case CardState.Failed(String text, var retry) -> {
                setTitles(text, "");
                body.add(ErrorCard.unreadable(retry));
            }
        }
    }

    public CardState state() {
        return state;
    }

    /** The buttons at the right of the head, in this order. */
    public void setActions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** What stands below the line at the bottom; nothing removes the line. */
    public final void setFoot(Component... content) {
        foot.removeAll();
        foot.add(content);
    }

    /** What stands beside the title, in place of what stood there: a badge ("Chỉ đọc"). */
    public void setBesideTitle(Component... badges) {
        titleLine.removeAll();
        titleLine.add(title);
        titleLine.add(badges);
    }

    /** Lets the body reach the edges: for grids and tables. */
    public void setFlush(boolean flush) {
        body.setClassName("card__body--flush", flush);
    }

    private void setTitles(String text, String second) {
        title.setText(text);
        subtitle.setText(second);
        // one line on a wide page, where a long name ends in an ellipsis
        subtitle.setTitle(second);
    }
}
