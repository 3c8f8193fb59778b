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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyField;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.AgencyFilter;
import vn.chiso.territory.Reform.Kind;

/** What becomes of an agency on a day: merged, split, renamed or abolished. Its figures stay its own. */
final class AgencyReformDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient Agency agency;
    private final SerializableRunnable onSaved;
    private final transient FieldErrors<AgencyField> errors = new FieldErrors<>(AgencyField.class);
    private final Select<Kind> kind = new Select<>();
    private final DatePicker day;
    private final TextField legalBasis = new TextField();
    private final MultiSelectComboBox<Agency> others = new MultiSelectComboBox<>();
    private final ComboBox<Agency> successor = new ComboBox<>();
    private final TextField newName = new TextField();
    private final TextArea newNames = new TextArea();
    private final Checkbox goesOn = new Checkbox();
    private final Paragraph about = new Paragraph();

    AgencyReformDialog(RegisterContext context, Agency agency, SerializableRunnable onSaved) {
        this.context = context;
        this.agency = agency;
        this.onSaved = onSaved;
        day = Days.picker(getTranslation("reform.day"), getLocale());
        day.setHelperText(getTranslation("reform.day.help"));
        setHeaderTitle(getTranslation("agencies.reform.of", agency.name()));
        setWidth("min(560px, 94vw)");
        kind.setLabel(getTranslation("reform.kind"));
        kind.setItems(Kind.MERGE, Kind.SPLIT, Kind.RENAME, Kind.ABOLISH);
        kind.setItemLabelGenerator(one -> getTranslation("agencies." + one.key()));
        kind.setValue(Kind.MERGE);
        kind.addValueChangeListener(change -> arrange());
        legalBasis.setLabel(getTranslation("reform.legal_basis"));
        legalBasis.setPlaceholder(getTranslation("reform.legal_basis.example"));
        others.setLabel(getTranslation("agencies.reform.others"));
        successor.setLabel(getTranslation("agencies.reform.into"));
        successor.setHelperText(getTranslation("agencies.reform.into.help"));
        successor.setClearButtonVisible(true);
        successor.addValueChangeListener(change -> arrange());
        offer();
        newName.setLabel(getTranslation("agencies.reform.new_name"));
        newNames.setLabel(getTranslation("agencies.reform.new_names"));
        newNames.setHelperText(getTranslation("agencies.reform.new_names.help"));
        goesOn.setLabel(getTranslation("agencies.reform.goes_on"));
        goesOn.addValueChangeListener(change -> arrange());
        about.addClassName("muted");
        errors.put(AgencyField.DAY, day);
        errors.put(AgencyField.LEGAL_BASIS, legalBasis);
        errors.put(AgencyField.PREDECESSORS, others);
        errors.put(AgencyField.SUCCESSORS, successor);
        errors.put(AgencyField.NAME, newName);
        Div fields =
                new Div(kind, day, legalBasis, others, successor, newName, newNames, goesOn, about, errors.problem());
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("reform.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        arrange();
    }

    /** The agencies of the user's territory, those of the same unit first. */
    private void offer() {
        List<Agency> all = context.agencyRegister().find(AgencyFilter.ALL);
        List<Agency> choice = new ArrayList<>(all.stream()
                .filter(one -> one.unitId() == agency.unitId() && one.id() != agency.id())
                .toList());
        all.stream().filter(one -> one.unitId() != agency.unitId()).forEach(choice::add);
        others.setItems((one, typed) -> matches(one, typed), choice);
        others.setItemLabelGenerator(this::label);
        successor.setItems((one, typed) -> matches(one, typed), choice);
        successor.setItemLabelGenerator(this::label);
    }

    private String label(Agency one) {
        return one.name() + " · " + context.territory().byId(one.unitId()).fullName();
    }

    private boolean matches(Agency one, String typed) {
        return VietnameseText.matches(label(one), typed);
    }

    private void arrange() {
        Kind chosen = Objects.requireNonNull(kind.getValue());
        others.setVisible(chosen == Kind.MERGE);
        successor.setVisible(chosen == Kind.MERGE);
        newName.setVisible(chosen == Kind.RENAME || (chosen == Kind.MERGE && successor.getValue() == null));
        newNames.setVisible(chosen == Kind.SPLIT);
        goesOn.setVisible(chosen == Kind.SPLIT);
        about.setText(getTranslation("agencies.reform.about." + chosen.name().toLowerCase(Locale.ROOT)));
        errors.clear();
    }

    private void save() {
        if (day.isInvalid()) {
            return;
        }
        if (day.getValue() == null) {
            errors.show(AgencyField.DAY, getTranslation("reform.no_day"));
            return;
        }
        try {
            context.agencyRegister().reform(reform());
            close();
            Notices.done(getTranslation("reform.saved"));
            onSaved.run();
        } catch (AgencyRefused refused) {
            errors.show(refused.field(), refused.in(getLocale()));
        }
    }

    private AgencyReform reform() {
        Kind chosen = Objects.requireNonNull(kind.getValue());
        List<Long> predecessors = new ArrayList<>(List.of(agency.id()));
        List<Long> successors = new ArrayList<>();
        List<AgencyDetails> begin = new ArrayList<>();
        if (chosen == Kind.MERGE) {
            others.getValue().forEach(one -> predecessors.add(one.id()));
            if (successor.getValue() != null) {
                successors.add(successor.getValue().id());
            }
        }
        if (newName.isVisible()) {
            begin.add(called(newName.getValue()));
        }
        if (chosen == Kind.SPLIT) {
            newNames.getValue().lines().filter(name -> !name.isBlank()).forEach(name -> begin.add(called(name)));
        }
        return new AgencyReform(
                chosen,
                Objects.requireNonNull(day.getValue()),
                predecessors,
                successors,
                begin,
                goesOn.isVisible() && goesOn.getValue(),
                legalBasis.getValue().isBlank() ? null : legalBasis.getValue().strip());
    }

    /** A new agency like this one, by another name. */
    private AgencyDetails called(String name) {
        return new AgencyDetails(
                name, "", null, agency.type(), agency.unitId(), agency.parentId(), null, null, List.of());
    }
}
