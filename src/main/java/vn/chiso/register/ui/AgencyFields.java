package vn.chiso.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyField;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.Unit;

/** The fields of an agency. */
final class AgencyFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 120;
    private static final int LONGEST_ID = 60;

    private final transient RegisterContext context;
    private final transient FieldErrors<AgencyField> errors = new FieldErrors<>(AgencyField.class);
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final TextField electronicId = new TextField();
    private final Select<AgencyType> type = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Agency> parent = new ComboBox<>();
    private final TextArea aliases = new TextArea();
    private final DatePicker validFrom;
    private final DatePicker validTo;

    AgencyFields(RegisterContext context, @Nullable Long chosenUnit) {
        this.context = context;
        validFrom = Days.picker(getTranslation("agencies.valid_from"), getLocale());
        validTo = Days.picker(getTranslation("agencies.valid_to"), getLocale());
        validTo.setHelperText(getTranslation("agencies.valid_to.help"));
        name.setLabel(getTranslation("agencies.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        shortName.setLabel(getTranslation("agencies.short_name"));
        shortName.setHelperText(getTranslation("agencies.short_name.help"));
        shortName.setMaxLength(LONGEST_SHORT_NAME);
        electronicId.setLabel(getTranslation("agencies.electronic_id"));
        electronicId.setMaxLength(LONGEST_ID);
        type.setLabel(getTranslation("agencies.type"));
        type.setItems(AgencyType.values());
        type.setItemLabelGenerator(one -> getTranslation(one.key()));
        type.setValue(AgencyType.SO_BAN_NGANH);
        type.addValueChangeListener(change -> sayTier());
        unit.setLabel(getTranslation("agencies.unit"));
        unit.setRequiredIndicatorVisible(true);
        unit.setItems(
                UnitChoice::matches,
                new UnitChoice(context.territory()).below(context.top(), context.today(), chosenUnit));
        unit.setItemLabelGenerator(UnitChoice::label);
        unit.addValueChangeListener(change -> offerParents());
        parent.setLabel(getTranslation("agencies.parent"));
        parent.setClearButtonVisible(true);
        parent.setItemLabelGenerator(Agency::name);
        aliases.setLabel(getTranslation("agencies.aliases"));
        aliases.setHelperText(getTranslation("agencies.aliases.help"));
        if (chosenUnit != null) {
            unit.setValue(context.territory().byId(chosenUnit));
        }
        errors.put(AgencyField.NAME, name);
        errors.put(AgencyField.SHORT_NAME, shortName);
        errors.put(AgencyField.ELECTRONIC_ID, electronicId);
        errors.put(AgencyField.TYPE, type);
        errors.put(AgencyField.UNIT, unit);
        errors.put(AgencyField.PARENT, parent);
        errors.put(AgencyField.VALID_FROM, validFrom);
        errors.put(AgencyField.VALID_TO, validTo);
        errors.put(AgencyField.ALIASES, aliases);
        sayTier();
        offerParents();
        Div days = new Div(validFrom, validTo);
        days.addClassName("dialog-pair");
        getContent().addClassName("dialog-fields");
        getContent().add(name, shortName, electronicId, type, unit, parent, days, aliases, errors.problem());
    }

    void fill(AgencyDetails details, boolean inUse) {
        name.setValue(details.name());
        shortName.setValue(details.shortName());
        electronicId.setValue(Objects.requireNonNullElse(details.electronicId(), ""));
        type.setValue(details.type());
        unit.setValue(context.territory().byId(details.unitId()));
        unit.setReadOnly(inUse);
        if (inUse) {
            unit.setHelperText(getTranslation("agencies.unit.fixed"));
        }
        if (details.parentId() != null) {
            parent.setValue(context.agencies().byId(details.parentId()));
        }
        validFrom.setValue(details.validFrom());
        validTo.setValue(details.validTo());
        aliases.setValue(String.join("\n", details.aliases()));
    }

    /** What was filled in; empty when there is no unit or a day cannot be read, which is said there. */
    Optional<AgencyDetails> read() {
        errors.clear();
        if (validFrom.isInvalid() || validTo.isInvalid()) {
            return Optional.empty();
        }
        if (unit.getValue() == null) {
            errors.show(AgencyField.UNIT, getTranslation("agency.refused.unit"));
            return Optional.empty();
        }
        return Optional.of(new AgencyDetails(
                name.getValue(),
                shortName.getValue(),
                electronicId.getValue(),
                Objects.requireNonNull(type.getValue()),
                unit.getValue().id(),
                parent.getValue() == null ? null : parent.getValue().id(),
                validFrom.getValue(),
                validTo.getValue(),
                List.of(aliases.getValue().split("\n", -1))));
    }

    void show(AgencyRefused refused) {
        errors.show(refused.field(), refused.in(getLocale()));
    }

    void focusName() {
        name.focus();
    }

    private void sayTier() {
        AgencyType chosen = Objects.requireNonNull(type.getValue());
        type.setHelperText(
                getTranslation("agencies.tier.of", getTranslation(chosen.tier().key())));
    }

    private void offerParents() {
        Agency chosen = parent.getValue();
        List<Agency> offered = unit.getValue() == null
                ? List.of()
                : context.agencies().ofUnits(List.of(unit.getValue().id()));
        parent.setItems(
                (agency, typed) -> VietnameseText.fold(agency.name()).contains(VietnameseText.fold(typed)),
                offered.stream().sorted(AgencyService.OFFICIAL_ORDER).toList());
        parent.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
    }
}
