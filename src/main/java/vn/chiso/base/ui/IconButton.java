package vn.chiso.base.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** A button that shows an icon only; its name is the tooltip and what screen readers say. */
@Tag("button")
public class IconButton extends Component
        implements ClickNotifier<IconButton>, Focusable<IconButton>, HasAriaLabel, HasEnabled, HasStyle {

    private static final long serialVersionUID = 1L;

    public IconButton(Symbol symbol, String name, SerializableRunnable onClick) {
        getElement().setAttribute("type", "button");
        setSymbol(symbol);
        addClassName("icon-button");
        setName(name);
        addClickListener(click -> onClick.run());
    }

    public final void setName(String name) {
        setAriaLabel(name);
        getElement().setAttribute("title", name);
    }

    public final void setSymbol(Symbol symbol) {
        getElement().setProperty("innerHTML", Drawing.inside(new Div(new Icon(symbol))));
    }

    /** Makes it a switch that is on or off. */
    public void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
