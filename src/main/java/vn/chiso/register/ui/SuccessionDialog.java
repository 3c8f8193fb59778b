package vn.chiso.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitLevel;
import vn.chiso.territory.UnitRefused;

/** Records that one unit of the register became another on a day. New units come from a reform, on the page of the old one. */
final class SuccessionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final SerializableRunnable changed;
    private final transient FieldErrors<UnitField> errors = new FieldErrors<>(UnitField.class);
    private final ComboBox<Unit> before = new ComboBox<>();
    private final ComboBox<Unit> after = new ComboBox<>();
    private final Select<Kind> kind = new Select<>();
    private final DatePicker day;
    private final TextField share = new TextField();
    private final TextField legalBasis = new TextField();
    private final RequiredFields required = new RequiredFields();

    SuccessionDialog(RegisterContext context, SuccessionRegister register, SerializableRunnable changed) {
        this.register = register;
        this.changed = changed;
        setHeaderTitle(getTranslation("successions.add"));
        setWidth("min(640px, 94vw)");
        day = Days.picker(getTranslation("reform.day"), getLocale());
        before.setLabel(getTranslation("successions.before"));
        after.setLabel(getTranslation("successions.after"));
        kind.setLabel(getTranslation("reform.kind"));
        share.setLabel(getTranslation("units.reform.share"));
        legalBasis.setLabel(getTranslation("reform.legal_basis"));
        List<Unit> units = context.territory().all().stream()
                .filter(unit -> unit.level() != UnitLevel.NATION)
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .toList();
        for (ComboBox<Unit> field : List.of(before, after)) {
            field.setItems(UnitChoice::matches, units);
            field.setItemLabelGenerator(unit ->
                    UnitChoice.label(unit) + " · " + Days.validity(unit.validFrom(), unit.validTo(), getLocale()));
            field.setWidthFull();
        }
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("units." + one.key()));
        kind.addValueChangeListener(change -> arrange());
        kind.setValue(Kind.MERGE);
        errors.put(UnitField.PREDECESSORS, before);
        errors.put(UnitField.SUCCESSORS, after);
        errors.put(UnitField.DAY, day);
        errors.put(UnitField.LEGAL_BASIS, legalBasis);
        required.require(before);
        required.require(after);
        required.require(day);
        Paragraph about = new Paragraph(getTranslation("successions.add.about"));
        about.addClassName("muted");
        Div fields = new Div(about, before, kind, after, day, share, legalBasis, errors.problem());
        fields.addClassName("dialog-fields");
        add(fields);
        DialogFoot.add(this, getTranslation("successions.save"), this::save);
    }

    private void arrange() {
        after.setVisible(kind.getValue() != Kind.ABOLISH);
        share.setVisible(kind.getValue() == Kind.SPLIT);
    }

    private void save() {
        errors.clear();
        if (!required.areFilled()) {
            return;
        }
        Unit old = Objects.requireNonNull(before.getValue());
        LocalDate on = Objects.requireNonNull(day.getValue());
        @Nullable BigDecimal part = null;
        if (share.isVisible() && !share.isEmpty()) {
            if (!(NumberInput.read(share.getValue()) instanceof NumberInput.Read(BigDecimal number, boolean percent))) {
                share.setInvalid(true);
                share.setErrorMessage(getTranslation("units.reform.share.wrong"));
                return;
            }
            part = number.movePointLeft(2);
        }
        Unit next = after.isVisible() ? after.getValue() : null;
        Kind chosen = Objects.requireNonNull(kind.getValue());
        try {
            register.record(
                    false,
                    new NewSuccession(
                            old.id(),
                            next == null ? null : next.id(),
                            on,
                            chosen,
                            chosen == Kind.SPLIT ? part : next == null ? null : BigDecimal.ONE,
                            legalBasis.getValue().isBlank()
                                    ? null
                                    : legalBasis.getValue().strip()));
            close();
            Notices.done(getTranslation("reform.saved"));
            changed.run();
        } catch (UnitRefused refused) {
            errors.show(refused.field(), refused.in(getLocale()));
        }
    }
}
