package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitLevel;
import vn.chiso.territory.UnitRefused;

/** The fields of a unit; which units can stand above it follows from its level. */
final class UnitFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 6;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BASIS = 200;
    private static final int LONGEST_REASON = 1000;

    private final transient RegisterContext context;
    private final transient FieldErrors<UnitField> errors = new FieldErrors<>(UnitField.class);
    private final Select<UnitLevel> level = new Select<>();
    private final Select<String> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final ComboBox<Unit> parent = new ComboBox<>();
    private final TextField legalBasis = new TextField();
    private final TextField reason = new TextField();
    private final DatePicker validFrom;
    private final DatePicker validTo;

    UnitFields(RegisterContext context, @Nullable Unit above) {
        this.context = context;
        validFrom = Days.picker(getTranslation("agencies.valid_from"), getLocale());
        validTo = Days.picker(getTranslation("agencies.valid_to"), getLocale());
        validTo.setHelperText(getTranslation("agencies.valid_to.help"));
        level.setLabel(getTranslation("units.level"));
        level.setItems(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);
        level.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setLabel(getTranslation("units.kind"));
        name.setLabel(getTranslation("units.name"));
        name.setHelperText(getTranslation("units.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        code.setLabel(getTranslation("units.code"));
        code.setMaxLength(LONGEST_CODE);
        code.setAllowedCharPattern("[0-9]");
        code.setRequiredIndicatorVisible(true);
        parent.setLabel(getTranslation("units.parent"));
        parent.setRequiredIndicatorVisible(true);
        parent.setItemLabelGenerator(
                unit -> UnitChoice.label(unit) + (unit.validTo() == null ? "" : " · " + validity(unit)));
        legalBasis.setLabel(getTranslation("reform.legal_basis"));
        legalBasis.setPlaceholder(getTranslation("reform.legal_basis.example"));
        legalBasis.setMaxLength(LONGEST_BASIS);
        reason.setLabel(getTranslation("units.reason"));
        reason.setHelperText(getTranslation("units.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setVisible(false);
        errors.put(UnitField.LEVEL, level);
        errors.put(UnitField.KIND, kind);
        errors.put(UnitField.NAME, name);
        errors.put(UnitField.CODE, code);
        errors.put(UnitField.PARENT, parent);
        errors.put(UnitField.VALID_FROM, validFrom);
        errors.put(UnitField.VALID_TO, validTo);
        errors.put(UnitField.LEGAL_BASIS, legalBasis);
        errors.put(UnitField.REASON, reason);
        level.addValueChangeListener(change -> arrange());
        level.setValue(UnitLevel.COMMUNE);
        if (above != null) {
            parent.setValue(above);
        }
        validFrom.setValue(
                above == null || above.validFrom() == null || above.validFrom().isBefore(TileMap.MERGER_OF_PROVINCES)
                        ? TileMap.MERGER_OF_PROVINCES
                        : above.validFrom());
        getContent().addClassName("dialog-fields");
        getContent()
                .add(
                        pair(level, kind),
                        pair(name, code),
                        parent,
                        pair(validFrom, validTo),
                        legalBasis,
                        reason,
                        errors.problem());
    }

    void fill(Unit unit, boolean inUse) {
        level.setValue(unit.level());
        kind.setValue(unit.kind());
        name.setValue(unit.name());
        code.setValue(Objects.requireNonNullElse(unit.code(), ""));
        if (unit.parentId() != null) {
            parent.setValue(context.territory().byId(unit.parentId()));
        }
        validFrom.setValue(unit.validFrom());
        validTo.setValue(unit.validTo());
        legalBasis.setValue(Objects.requireNonNullElse(unit.legalBasis(), ""));
        reason.setVisible(true);
        reason.setRequiredIndicatorVisible(true);
        level.setReadOnly(inUse);
        parent.setReadOnly(inUse);
        if (inUse) {
            parent.setHelperText(getTranslation("units.parent.fixed"));
        }
    }

    /** What was filled in; empty when a day cannot be read, which is said there. */
    Optional<UnitDetails> read() {
        errors.clear();
        if (validFrom.isInvalid() || validTo.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new UnitDetails(
                code.getValue(),
                Objects.requireNonNull(level.getValue()),
                Objects.requireNonNullElse(kind.getValue(), ""),
                name.getValue(),
                parent.getValue() == null ? null : parent.getValue().id(),
                validFrom.getValue(),
                validTo.getValue(),
                legalBasis.getValue()));
    }

    String reason() {
        return reason.getValue();
    }

    void show(UnitRefused refused) {
        errors.show(refused.field(), refused.in(getLocale()));
    }

    void focusName() {
        name.focus();
    }

    private void arrange() {
        UnitLevel chosen = Objects.requireNonNull(level.getValue());
        kind.setItems(chosen.kinds());
        kind.setValue(chosen.kinds().getFirst());
        Unit above = parent.getValue();
        List<Unit> offered = new UnitChoice(context.territory()).above(chosen);
        parent.setItems(UnitChoice::matches, offered);
        parent.setValue(offered.contains(above) ? above : chosen == UnitLevel.PROVINCE ? offered.getFirst() : null);
    }

    private String validity(Unit unit) {
        return Days.validity(unit.validFrom(), unit.validTo(), getLocale());
    }

    private static Div pair(Component first, Component second) {
        Div pair = new Div(first, second);
        pair.addClassName("dialog-pair");
        return pair;
    }
}
