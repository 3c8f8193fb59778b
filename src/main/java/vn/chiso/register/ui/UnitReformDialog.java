package vn.chiso.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Notices;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Reform.Heir;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitRefused;

/** What becomes of a unit on a day: merged, split, renamed, moved or abolished. Its figures stay its own. */
final class UnitReformDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient Unit unit;
    private final SerializableConsumer<Reform.Outcome> onSaved;
    private final transient FieldErrors<UnitField> errors = new FieldErrors<>(UnitField.class);
    private final Select<Kind> kind = new Select<>();
    private final DatePicker day;
    private final TextField legalBasis = new TextField();
    private final MultiSelectComboBox<Unit> others = new MultiSelectComboBox<>();
    private final ComboBox<Unit> successor = new ComboBox<>();
    private final ComboBox<Unit> parent = new ComboBox<>();
    private final HeirRows heirs;
    private final Checkbox goesOn = new Checkbox();
    private final Checkbox withChildren = new Checkbox();
    private final Paragraph about = new Paragraph();

    UnitReformDialog(RegisterContext context, Unit unit, SerializableConsumer<Reform.Outcome> onSaved) {
        this.context = context;
        this.unit = unit;
        this.onSaved = onSaved;
        heirs = new HeirRows(unit);
        day = Days.picker(getTranslation("reform.day"), getLocale());
        day.setHelperText(getTranslation("reform.day.help"));
        setHeaderTitle(getTranslation("units.reform.of", unit.fullName()));
        setWidth("min(640px, 94vw)");
        kind.setLabel(getTranslation("reform.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("units." + one.key()));
        kind.setValue(Kind.MERGE);
        kind.addValueChangeListener(change -> arrange());
        legalBasis.setLabel(getTranslation("reform.legal_basis"));
        legalBasis.setPlaceholder(getTranslation("reform.legal_basis.example"));
        others.setLabel(getTranslation("units.reform.others"));
        successor.setLabel(getTranslation("units.reform.into"));
        successor.setHelperText(getTranslation("units.reform.into.help"));
        successor.setClearButtonVisible(true);
        successor.addValueChangeListener(change -> arrange());
        parent.setLabel(getTranslation("units.parent"));
        goesOn.setLabel(getTranslation("units.reform.goes_on"));
        withChildren.setLabel(getTranslation("units.reform.with_children"));
        withChildren.setHelperText(getTranslation("units.reform.with_children.help"));
        about.addClassName("muted");
        offer();
        Div fields = new Div(
                kind, day, legalBasis, others, successor, parent, heirs, goesOn, withChildren, about, errors.problem());
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("reform.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        arrange();
    }

    /** The units of the same level that go on, those with the same unit above first. */
    private void offer() {
        List<Unit> choice = new ArrayList<>();
        List<Unit> elsewhere = new ArrayList<>();
        for (Unit one : new UnitChoice(context.territory()).ofLevel(unit.level())) {
            if (one.id() != unit.id()) {
                (Objects.equals(one.parentId(), unit.parentId()) ? choice : elsewhere).add(one);
            }
        }
        choice.addAll(elsewhere);
        others.setItems(UnitChoice::matches, choice);
        others.setItemLabelGenerator(UnitChoice::label);
        successor.setItems(UnitChoice::matches, choice);
        successor.setItemLabelGenerator(UnitChoice::label);
        parent.setItems(UnitChoice::matches, new UnitChoice(context.territory()).above(unit.level()));
        parent.setItemLabelGenerator(UnitChoice::label);
    }

    private void arrange() {
        Kind chosen = Objects.requireNonNull(kind.getValue());
        boolean begins = chosen == Kind.MERGE && successor.getValue() == null;
        others.setVisible(chosen == Kind.MERGE);
        successor.setVisible(chosen == Kind.MERGE);
        heirs.setVisible(chosen != Kind.ABOLISH && (chosen != Kind.MERGE || begins));
        heirs.arrange(chosen == Kind.SPLIT);
        parent.setVisible(chosen == Kind.MOVE || chosen == Kind.SPLIT || begins);
        parent.setValue(unit.parentId() == null ? null : context.territory().byId(unit.parentId()));
        goesOn.setVisible(chosen == Kind.SPLIT);
        withChildren.setVisible(chosen != Kind.SPLIT
                && chosen != Kind.ABOLISH
                && !context.territory().childrenEver(unit.id()).isEmpty());
        about.setText(getTranslation("units.reform.about." + chosen.name().toLowerCase(Locale.ROOT)));
        errors.put(UnitField.DAY, day);
        errors.put(UnitField.LEGAL_BASIS, legalBasis);
        errors.put(UnitField.PREDECESSORS, others);
        errors.put(UnitField.SUCCESSORS, successor);
        errors.put(UnitField.PARENT, parent);
        errors.put(UnitField.VALID_FROM, day);
        errors.put(UnitField.NAME, heirs.firstName());
        errors.put(UnitField.CODE, heirs.firstCode());
        errors.put(UnitField.KIND, heirs.firstKind());
        errors.clear();
    }

    private void save() {
        if (day.isInvalid() || !heirs.isReadable()) {
            return;
        }
        if (day.getValue() == null) {
            errors.show(UnitField.DAY, getTranslation("reform.no_day"));
            return;
        }
        try {
            Reform.Outcome outcome = context.unitRegister().reform(reform());
            close();
            Notices.done(getTranslation("reform.saved"));
            onSaved.accept(outcome);
        } catch (UnitRefused refused) {
            errors.show(refused.field(), refused.in(getLocale()));
        }
    }

    private Reform reform() {
        List<Long> predecessors = new ArrayList<>(List.of(unit.id()));
        List<Heir> successors = new ArrayList<>();
        if (others.isVisible()) {
            others.getValue().forEach(one -> predecessors.add(one.id()));
        }
        if (successor.isVisible() && successor.getValue() != null) {
            successors.add(Heir.existing(successor.getValue().id(), null));
        }
        if (heirs.isVisible()) {
            @Nullable Long above = unit.parentId();
            if (parent.isVisible()) {
                above = parent.getValue() == null
                        ? null
                        : Long.valueOf(parent.getValue().id());
            }
            successors.addAll(heirs.read(above));
        }
        return new Reform(
                Objects.requireNonNull(kind.getValue()),
                Objects.requireNonNull(day.getValue()),
                predecessors,
                successors,
                goesOn.isVisible() && goesOn.getValue(),
                withChildren.isVisible() && withChildren.getValue(),
                legalBasis.getValue().isBlank() ? null : legalBasis.getValue().strip());
    }
}
