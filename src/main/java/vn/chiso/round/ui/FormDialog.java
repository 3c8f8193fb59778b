package vn.chiso.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.round.Form;
import vn.chiso.round.NewForm;
import vn.chiso.round.RoundRefused;

/** One form: its names, whom it asks, and its lines. */
final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final transient @Nullable Form existing;
    private final SerializableRunnable onSaved;
    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField code = new TextField();
    private final CheckboxGroup<AgencyType> types = new CheckboxGroup<>();
    private final Checkbox head = new Checkbox();
    private final LinePicker lines;
    private final Problem problem = new Problem();

    /** @param existing null for a new form */
    FormDialog(RoundContext context, @Nullable Form existing, SerializableRunnable onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        lines = new LinePicker(context.catalogue());
        setHeaderTitle(
                existing == null
                        ? getTranslation("forms.add")
                        : getTranslation("forms.edit", existing.name(getLocale())));
        setWidth("min(1060px, 96vw)");
        addClassName("form-dialog");
        label();
        if (existing != null) {
            fill(existing);
        }
        Div names = new Div(nameVi, nameEn, code);
        names.addClassName("form-dialog__names");
        Div approval = new Div(head);
        approval.addClassName("form-dialog__head");
        add(names, types, approval, lines, problem);
        DialogFoot.add(this, getTranslation("forms.save"), this::save);
    }

    private void label() {
        nameVi.setLabel(getTranslation("forms.name_vi"));
        nameEn.setLabel(getTranslation("forms.name_en"));
        code.setLabel(getTranslation("forms.code"));
        code.setHelperText(getTranslation("round.refused.code"));
        types.addClassName("form-dialog__types");
        types.setLabel(getTranslation("forms.types"));
        types.setItems(AgencyType.values());
        types.setItemLabelGenerator(one -> Texts.get(one.key(), getLocale()));
        head.setLabel(getTranslation("forms.head"));
        nameVi.setMaxLength(NewForm.LONGEST_NAME);
        nameEn.setMaxLength(NewForm.LONGEST_NAME);
        nameVi.addValueChangeListener(change -> {
            if (code.isEmpty()) {
                code.setValue(VietnameseText.fold(change.getValue())
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("(^-|-$)", ""));
            }
        });
    }

    private void fill(Form form) {
        code.setValue(form.code());
        code.setReadOnly(true);
        nameVi.setValue(form.nameVi());
        nameEn.setValue(form.nameEn());
        types.setValue(EnumSet.copyOf(form.types()));
        head.setValue(form.headApproves());
        lines.show(form.lines());
        if (context.forms().isAsked(form.id())) {
            Paragraph note = new Paragraph(getTranslation("forms.next_edition", form.edition() + 1));
            note.addClassName("form-dialog__note");
            add(note);
        }
    }

    private void save() {
        if (!isComplete()) {
            return;
        }
        try {
            NewForm form = new NewForm(
                    code.getValue().strip(),
                    nameVi.getValue().strip(),
                    nameEn.getValue().strip(),
                    Arrays.stream(AgencyType.values())
                            .filter(types.getValue()::contains)
                            .toList(),
                    head.getValue(),
                    lines.chosen().stream()
                            .map(line -> new NewForm.Line(line.indicator().code(), line.required()))
                            .toList());
            if (existing == null) {
                context.forms().create(form);
            } else {
                context.forms().change(existing.id(), existing.version(), form);
            }
        } catch (RoundRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("forms.saved"));
        onSaved.run();
    }

    /** Says at each field what is missing. */
    private boolean isComplete() {
        for (TextField field : List.of(nameVi, nameEn, code)) {
            field.setInvalid(field.getValue().isBlank());
            field.setErrorMessage(getTranslation("forms.missing"));
        }
        types.setInvalid(types.isEmpty());
        types.setErrorMessage(getTranslation("forms.missing.types"));
        problem.setText(lines.chosen().isEmpty() ? getTranslation("forms.missing.lines") : "");
        return !nameVi.isInvalid()
                && !nameEn.isInvalid()
                && !code.isInvalid()
                && !types.isInvalid()
                && !lines.chosen().isEmpty();
    }
}
