package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;

/** The rarer choices of a filter bar behind one button, which counts those in use and names them where there is room. */
public final class MoreFilters extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final Popover popover;

    /** @param choices fields with their names inside, in the order in which they are passed by keyboard */
    public MoreFilters(Component... choices) {
        Div fields = new Div(choices);
        fields.addClassName("filter-more__fields");
        popover = new Popover(fields);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        button.addClassName("filter-more");
        button.getElement().setAttribute("type", "button");
        getContent().add(button, popover);
    }

    /** @param used what each choice in use says; empty where none is */
    public void show(List<String> used) {
        String name = getTranslation("filter.more");
        popover.setAriaLabel(name);
        button.removeAll();
        button.add(new Span(name));
        button.setTitle(String.join(" · ", used));
        getContent().setClassName("filter-more-host--used", !used.isEmpty());
        if (!used.isEmpty()) {
            Span count = new Span(String.valueOf(used.size()));
            count.addClassName("filter-more__count");
            Span said = new Span(String.join(" · ", used));
            said.addClassName("filter-more__used");
            button.add(count, said);
        }
        button.add(new Icon(Symbol.CHEVRON_DOWN));
    }
}
