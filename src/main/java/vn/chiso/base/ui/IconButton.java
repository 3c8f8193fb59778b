package vn.chiso.base.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;

/** A button that shows an icon only; its name is the tooltip and what screen readers say. */
@Tag("button")
public class IconButton extends Component
        implements ClickNotifier<IconButton>, Focusable<IconButton>, HasAriaLabel, HasEnabled, HasStyle {

    private static final long serialVersionUID = 1L;

    private final Icon icon;

    public IconButton(Symbol symbol, String name, SerializableRunnable onClick) {
        icon = new Icon(symbol);
        getElement().setAttribute("type", "button");
        getElement().appendChild(icon.getElement());
        addClassName("icon-button");
        setName(name);
        addClickListener(click -> onClick.run());
    }

    public final void setName(String name) {
        setAriaLabel(name);
        getElement().setAttribute("title", name);
    }

    public void setSymbol(Symbol symbol) {
        icon.setSymbol(symbol);
    }

    /** Makes it a switch that is on or off. */
    public void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
