package vn.chiso.base.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * A popover that is made when its button is pressed for the first time: most pages are left without a look at it, and what
 * nobody opens need neither be sent nor kept.
 */
public final class LatePopover {

    private LatePopover() {}

    /** @param popover makes it, with all that is in it; it will stand beside the button, unseen until it is open */
    public static <B extends Component & ClickNotifier<B>> void of(B button, SerializableSupplier<Popover> popover) {
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            click.unregisterListener();
            Popover made = popover.get();
            made.setTarget(button);
            button.getElement().getParent().appendChild(made.getElement());
            // pressed once more, now that the browser has it: opened by its button, it also gives the focus back there
            made.getElement().executeJs("setTimeout(() => this.target.click())");
        });
    }
}
