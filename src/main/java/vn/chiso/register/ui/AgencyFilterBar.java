package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.AgencyFilter;
import vn.chiso.territory.Unit;

/** Which agencies are listed. Each choice makes another address. */
final class AgencyFilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final SerializableConsumer<AgencyFilter> open;
    private final TextField text = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<AgencyType> type = new Select<>();
    private final Select<Tier> tier = new Select<>();
    private final Checkbox retired = new Checkbox();
    private final Button clear = new Button();
    private boolean showing;

    AgencyFilterBar(RegisterContext context, SerializableConsumer<AgencyFilter> open) {
        this.context = context;
        this.open = open;
        getContent().addClassName("filter-bar");
        text.addClassNames("filter-field", "filter-field--wide");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        unit.addClassNames("filter-field", "register__unit");
        unit.setClearButtonVisible(true);
        type.addClassNames("filter-field", "register__type");
        tier.addClassName("filter-field");
        type.setEmptySelectionAllowed(true);
        tier.setEmptySelectionAllowed(true);
        retired.addClassName("register__retired");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> open.accept(AgencyFilter.ALL));
        text.addValueChangeListener(change -> changed());
        unit.addValueChangeListener(change -> changed());
        type.addValueChangeListener(change -> changed());
        tier.addValueChangeListener(change -> changed());
        retired.addValueChangeListener(change -> changed());
        getContent().add(text, unit, type, tier, retired, clear);
    }

    void show(AgencyFilter filter) {
        showing = true;
        text.setAriaLabel(getTranslation("agencies.search"));
        text.setPlaceholder(getTranslation("agencies.search"));
        text.setPrefixComponent(new Icon(Symbol.SEARCH));
        unit.setAriaLabel(getTranslation("agencies.unit"));
        unit.setPlaceholder(getTranslation("agencies.unit.any", context.top().name()));
        unit.setItems(
                UnitChoice::matches,
                new UnitChoice(context.territory()).below(context.top(), context.today(), filter.unitId()));
        unit.setItemLabelGenerator(UnitChoice::label);
        type.setItems(AgencyType.values());
        type.setItemLabelGenerator(one -> getTranslation(one == null ? "agencies.any" : one.key()));
        type.setEmptySelectionCaption(getTranslation("agencies.any"));
        label(type, "agencies.type");
        tier.setItems(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE, Tier.SCHOOL, Tier.SECTOR);
        tier.setItemLabelGenerator(one -> getTranslation(one == null ? "agencies.any" : one.key()));
        tier.setEmptySelectionCaption(getTranslation("agencies.any"));
        label(tier, "agencies.tier");
        retired.setLabel(getTranslation("agencies.retired"));
        clear.setText(getTranslation("audit.filter.clear"));
        clear.setIcon(new Icon(Symbol.X));
        clear.setVisible(!filter.equals(AgencyFilter.ALL));
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        unit.setValue(filter.unitId() == null ? null : context.territory().byId(filter.unitId()));
        type.setValue(filter.type());
        tier.setValue(filter.tier());
        retired.setValue(filter.retired());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            Unit chosen = unit.getValue();
            @Nullable Long unitId = chosen == null ? null : Long.valueOf(chosen.id());
            open.accept(new AgencyFilter(
                    unitId, text.getValue().strip(), type.getValue(), tier.getValue(), retired.getValue()));
        }
    }

    private void label(Select<?> select, String key) {
        select.setAriaLabel(getTranslation(key));
        Span label = new Span(getTranslation(key));
        label.getElement().setAttribute("aria-hidden", "true");
        select.setPrefixComponent(label);
    }
}
