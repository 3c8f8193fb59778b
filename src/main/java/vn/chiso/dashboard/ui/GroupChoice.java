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
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LatePopover;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.IndicatorGroup;

/** Which groups of indicators a matrix shows: several at once, at least one. It stays open while the reader chooses. */
final class GroupChoice extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final SerializableConsumer<List<IndicatorGroup>> onChoice;
    private transient List<IndicatorGroup> offered = List.of();
    private transient List<IndicatorGroup> chosen = List.of();
    private @Nullable CheckboxGroup<IndicatorGroup> groups;

    GroupChoice(SerializableConsumer<List<IndicatorGroup>> onChoice) {
        this.onChoice = onChoice;
        NativeButton button = new NativeButton();
        button.add(new Icon(Symbol.FUNNEL), label);
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        getContent().add(button);
        LatePopover.of(button, this::popover);
    }

    void show(List<IndicatorGroup> available, List<IndicatorGroup> nowChosen) {
        label.setText(getTranslation("matrix.groups", nowChosen.size()));
        chosen = nowChosen.stream().filter(available::contains).toList();
        boolean same = available.equals(offered);
        offered = List.copyOf(available);
        if (groups != null) {
            if (!same) {
                groups.setItems(offered);
            }
            groups.setValue(Set.copyOf(chosen));
        }
    }

    private Popover popover() {
        groups = new CheckboxGroup<>(getTranslation("matrix.groups.choose"));
        groups.setItemLabelGenerator(group -> group.name(getLocale()));
        groups.setItems(offered);
        groups.setValue(Set.copyOf(chosen));
        groups.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isEmpty()) {
                onChoice.accept(inOrder(change.getValue()));
            }
        });
        Popover popover = new Popover(groups);
        popover.setAriaLabel(getTranslation("matrix.groups.choose"));
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        return popover;
    }

    private List<IndicatorGroup> inOrder(Set<IndicatorGroup> wanted) {
        return offered.stream().filter(wanted::contains).toList();
    }
}
