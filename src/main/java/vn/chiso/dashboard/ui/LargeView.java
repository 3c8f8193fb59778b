package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;

/** A card's content over the whole page. Esc or the cross leads back to the button that opened it. */
public final class LargeView {

    private LargeView() {}

    /** Opens {@code content}, which must be made for it: a component has one place only. */
    public static void open(String title, String subtitle, Component content, boolean flush) {
        Dialog dialog = new Dialog();
        Card card = new Card(title);
        card.setFlush(flush);
        card.setActions(new IconButton(Symbol.X, I18NProvider.translate("files.close"), dialog::close));
        card.show(new CardState.Content(title, subtitle, content));
        card.getElement().getClassList().add("card--large");
        dialog.add(card);
        dialog.addClassName("large-view");
        dialog.getElement().setAttribute("aria-label", title);
        dialog.open();
    }
}
