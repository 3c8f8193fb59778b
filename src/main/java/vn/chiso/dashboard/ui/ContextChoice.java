package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.Unit;

/** Which units of the same level stand beside the unit in the trend. */
final class ContextChoice extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();
    private final Popover popover = new Popover(units);
    private final Span label = new Span();
    private transient @Nullable DashboardFilter filter;

    ContextChoice(CardContext context) {
        NativeButton button = new NativeButton();
        button.add(new Icon(Symbol.GIT_COMPARE), label);
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        units.setWidth("260px");
        units.setItemLabelGenerator(Unit::fullName);
        units.addValueChangeListener(change -> {
            DashboardFilter now = filter;
            if (change.isFromClient() && now != null) {
                context.navigate().accept(now.withContext(inOrder(change.getValue())));
            }
        });
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        getContent().add(button, popover);
        getContent().addClassName("context-choice");
    }

    /** Offers the units beside the one of the filter; hides where there are none. */
    void show(DashboardFilter now, List<Unit> siblings) {
        filter = now;
        List<Unit> offered =
                siblings.stream().filter(unit -> !unit.equals(now.unit())).toList();
        setVisible(!offered.isEmpty());
        label.setText(getTranslation("trend.context"));
        popover.setAriaLabel(getTranslation("trend.context.choose"));
        units.setLabel(getTranslation("trend.context.choose"));
        units.setItems((unit, typed) -> VietnameseText.matches(unit.fullName(), typed), offered);
        units.setValue(Set.copyOf(now.context()));
    }

    private static List<Unit> inOrder(Set<Unit> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(Unit::name, VietnameseText.collator()))
                .toList();
    }
}
