package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** The rarer choices of a filter bar behind one button, which counts those in use and names them where there is room. */
public final class MoreFilters extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final SerializableSupplier<List<Component>> choices;

    /**
     * @param choices fields with their names inside, in the order in which they are passed by keyboard; asked for when the
     *     button is pressed for the first time
     */
    public MoreFilters(SerializableSupplier<List<Component>> choices) {
        this.choices = choices;
        button.addClassName("filter-more");
        button.getElement().setAttribute("type", "button");
        getContent().add(button);
        LatePopover.of(button, this::popover);
    }

    /** @param used what each choice in use says; empty where none is */
    public void show(List<String> used) {
        Div face = new Div(new Span(getTranslation("filter.more")));
        button.setTitle(String.join(" · ", used));
        getContent().setClassName("filter-more-host--used", !used.isEmpty());
        if (!used.isEmpty()) {
            Span count = new Span(String.valueOf(used.size()));
            count.addClassName("filter-more__count");
            Span said = new Span(String.join(" · ", used));
            said.addClassName("filter-more__used");
            face.add(count, said);
        }
        face.add(new Icon(Symbol.CHEVRON_DOWN));
        button.getElement().setProperty("innerHTML", Drawing.inside(face));
    }

    private Popover popover() {
        Div fields = new Div();
        fields.add(choices.get());
        fields.addClassName("filter-more__fields");
        Popover popover = new Popover(fields);
        popover.setAriaLabel(getTranslation("filter.more"));
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        return popover;
    }
}
