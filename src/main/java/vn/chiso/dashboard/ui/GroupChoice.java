package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.IndicatorGroup;

/** Which groups of indicators a matrix shows: several at once, at least one. It stays open while the reader chooses. */
final class GroupChoice extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final CheckboxGroup<IndicatorGroup> groups = new CheckboxGroup<>();
    private transient List<IndicatorGroup> offered = List.of();
    private final Popover popover = new Popover(groups);

    GroupChoice(SerializableConsumer<List<IndicatorGroup>> onChoice) {
        NativeButton button = new NativeButton();
        button.add(new Icon(Symbol.FUNNEL), label);
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        groups.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isEmpty()) {
                onChoice.accept(inOrder(change.getValue()));
            }
        });
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        getContent().add(button, popover);
    }

    void show(List<IndicatorGroup> available, List<IndicatorGroup> chosen) {
        label.setText(getTranslation("matrix.groups", chosen.size()));
        popover.setAriaLabel(getTranslation("matrix.groups.choose"));
        groups.setLabel(getTranslation("matrix.groups.choose"));
        groups.setItemLabelGenerator(group -> group.name(getLocale()));
        if (!available.equals(offered)) {
            offered = List.copyOf(available);
            groups.setItems(offered);
        }
        groups.setValue(Set.copyOf(chosen.stream().filter(available::contains).toList()));
    }

    private List<IndicatorGroup> inOrder(Set<IndicatorGroup> chosen) {
        return offered.stream().filter(chosen::contains).toList();
    }
}
