package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.comparison.score.index.IndexRefused;
import vn.chiso.comparison.score.index.NewEdition;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;

/** What is said of an edition as a whole: of a new index, of a draft, or of a new edition made of one in force. */
final class EditionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<EditionDialog, ScoreEdition> save;
    private final SerializableConsumer<ScoreEdition> onSaved;
    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField label = new TextField();
    private final IntegerField year = new IntegerField();
    private final TextField basis = new TextField();
    private final Select<ScoredSubjects> subjects = new Select<>();
    private final MultiSelectComboBox<AgencyType> types = new MultiSelectComboBox<>();
    private final RequiredFields required = new RequiredFields();
    private final Problem problem = new Problem();

    private EditionDialog(
            String title,
            SerializableFunction<EditionDialog, ScoreEdition> save,
            SerializableConsumer<ScoreEdition> onSaved) {
        this.save = save;
        this.onSaved = onSaved;
        setHeaderTitle(getTranslation(title));
        setWidth("min(560px, 94vw)");
        nameVi.setLabel(getTranslation("score.name_vi"));
        nameEn.setLabel(getTranslation("score.name_en"));
        nameVi.setMaxLength(190);
        nameEn.setMaxLength(190);
        label.setLabel(getTranslation("score.edition.label"));
        label.setMaxLength(60);
        year.setLabel(getTranslation("score.edition.year"));
        basis.setLabel(getTranslation("score.edition.basis"));
        basis.setMaxLength(500);
        subjects.setLabel(getTranslation("score.subjects"));
        subjects.setItems(ScoredSubjects.values());
        subjects.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.key()));
        subjects.setValue(ScoredSubjects.AGENCIES);
        types.setLabel(getTranslation("score.types"));
        types.setItems(AgencyType.values());
        types.setItemLabelGenerator(one -> getTranslation(one.key()));
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    static EditionDialog ofNewIndex(ScoreContext context, SerializableConsumer<ScoreEdition> onSaved) {
        EditionDialog dialog = new EditionDialog(
                "score.index.add",
                one -> context.indices().add(one.nameVi.getValue(), one.nameEn.getValue(), one.read()),
                onSaved);
        dialog.year.setValue(context.thisYear());
        dialog.fields(
                dialog.nameVi, dialog.nameEn, dialog.label, dialog.year, dialog.basis, dialog.subjects, dialog.types);
        return dialog;
    }

    static EditionDialog ofDraft(ScoreContext context, ScoreEdition draft, SerializableConsumer<ScoreEdition> onSaved) {
        EditionDialog dialog = new EditionDialog(
                "score.edition.edit",
                one -> context.indices().describe(draft.id(), draft.version(), one.read()),
                onSaved);
        dialog.fill(draft.said());
        dialog.fields(dialog.label, dialog.year, dialog.basis, dialog.subjects, dialog.types);
        return dialog;
    }

    static EditionDialog ofCopy(ScoreContext context, ScoreEdition old, SerializableConsumer<ScoreEdition> onSaved) {
        EditionDialog dialog = new EditionDialog(
                "score.edition.copy",
                one -> context.indices()
                        .copy(old.id(), one.read().label(), one.read().year()),
                onSaved);
        dialog.year.setValue(old.said().year() + 1);
        dialog.fields(dialog.label, dialog.year);
        return dialog;
    }

    private void fields(Component... shown) {
        if (List.of(shown).contains(nameVi)) {
            required.require(nameVi);
            required.require(nameEn);
        }
        required.require(label);
        required.require(year);
        Div fields = new Div(shown);
        fields.addClassName("dialog-fields");
        add(fields, problem);
    }

    private void fill(NewEdition said) {
        label.setValue(said.label());
        year.setValue(said.year());
        basis.setValue(said.basis());
        subjects.setValue(said.subjects());
        types.setValue(said.types());
    }

    private NewEdition read() {
        List<AgencyType> chosen = new ArrayList<>(types.getValue());
        chosen.sort(null);
        return new NewEdition(
                label.getValue().strip(),
                year.getValue(),
                basis.getValue().strip(),
                Objects.requireNonNull(subjects.getValue()),
                chosen);
    }

    private void save() {
        if (!required.areFilled()) {
            return;
        }
        ScoreEdition saved;
        try {
            saved = save.apply(this);
        } catch (IndexRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("score.edition.saved"));
        onSaved.accept(saved);
    }
}
