package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LatePopover;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.Unit;

/** Which units of the same level stand beside the unit in the trend. */
final class ContextChoice extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final transient CardContext context;
    private @Nullable MultiSelectComboBox<Unit> units;
    private transient List<Unit> offered = List.of();
    private transient @Nullable DashboardFilter filter;

    ContextChoice(CardContext context) {
        this.context = context;
        NativeButton button = new NativeButton();
        button.add(new Icon(Symbol.GIT_COMPARE), label);
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        getContent().add(button);
        LatePopover.of(button, this::popover);
        getContent().addClassName("context-choice");
    }

    /** Offers the units beside the one of the filter; hides where there are none. */
    void show(DashboardFilter now, List<Unit> siblings) {
        filter = now;
        offered = siblings.stream().filter(unit -> !unit.equals(now.unit())).toList();
        setVisible(!offered.isEmpty());
        label.setText(getTranslation("trend.context"));
        if (units != null) {
            fill(units, now);
        }
    }

    private Popover popover() {
        MultiSelectComboBox<Unit> field = new MultiSelectComboBox<>(getTranslation("trend.context.choose"));
        field.setWidth("260px");
        field.setItemLabelGenerator(Unit::fullName);
        fill(field, Objects.requireNonNull(filter));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                context.navigate().accept(Objects.requireNonNull(filter).withContext(inOrder(change.getValue())));
            }
        });
        units = field;
        Popover popover = new Popover(field);
        popover.setAriaLabel(getTranslation("trend.context.choose"));
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        return popover;
    }

    private void fill(MultiSelectComboBox<Unit> field, DashboardFilter now) {
        field.setItems((unit, typed) -> VietnameseText.matches(unit.fullName(), typed), offered);
        field.setValue(Set.copyOf(now.context()));
    }

    private static List<Unit> inOrder(Set<Unit> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(Unit::name, VietnameseText.collator()))
                .toList();
    }
}
