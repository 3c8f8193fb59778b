package vn.chiso.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyField;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.register.AgencyFilter;
import vn.chiso.territory.Reform.Kind;

/** What becomes of an agency on a day: merged, split, renamed or abolished. Its figures stay its own. */
final class AgencyReformDialog extends ReformDialog<AgencyField, Agency> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient Agency agency;
    private final TextField newName = new TextField();
    private final TextArea newNames = new TextArea();

    AgencyReformDialog(RegisterContext context, Agency agency, SerializableRunnable onSaved) {
        super(AgencyField.DAY, onSaved);
        this.context = context;
        this.agency = agency;
        setHeaderTitle(getTranslation("agencies.reform.of", agency.name()));
        setWidth("min(560px, 94vw)");
        kind.setItems(Kind.MERGE, Kind.SPLIT, Kind.RENAME, Kind.ABOLISH);
        kind.setItemLabelGenerator(one -> getTranslation("agencies." + one.key()));
        others.setLabel(getTranslation("agencies.reform.others"));
        successor.setLabel(getTranslation("agencies.reform.into"));
        successor.setHelperText(getTranslation("agencies.reform.into.help"));
        offer();
        newName.setLabel(getTranslation("agencies.reform.new_name"));
        newNames.setLabel(getTranslation("agencies.reform.new_names"));
        newNames.setHelperText(getTranslation("agencies.reform.new_names.help"));
        goesOn.setLabel(getTranslation("agencies.reform.goes_on"));
        errors.put(AgencyField.DAY, day);
        errors.put(AgencyField.LEGAL_BASIS, legalBasis);
        errors.put(AgencyField.PREDECESSORS, others);
        errors.put(AgencyField.SUCCESSORS, successor);
        errors.put(AgencyField.NAME, newName);
        Div fields =
                new Div(kind, day, legalBasis, others, successor, newName, newNames, goesOn, about, errors.problem());
        fields.addClassName("dialog-fields");
        add(fields);
        kind.setValue(Kind.MERGE);
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

    @Override
    protected void arrange() {
        Kind chosen = chosen();
        others.setVisible(chosen == Kind.MERGE);
        successor.setVisible(chosen == Kind.MERGE);
        newName.setVisible(chosen == Kind.RENAME || (chosen == Kind.MERGE && successor.getValue() == null));
        newNames.setVisible(chosen == Kind.SPLIT);
        goesOn.setVisible(chosen == Kind.SPLIT);
        about.setText(getTranslation("agencies.reform.about." + chosen.name().toLowerCase(Locale.ROOT)));
        errors.clear();
    }

    @Override
    protected boolean record(LocalDate on) {
        try {
            context.agencyRegister().reform(reform(on));
            return true;
        } catch (AgencyRefused refused) {
            errors.show(refused.field(), refused.in(getLocale()));
            return false;
        }
    }

    private AgencyReform reform(LocalDate on) {
        Kind chosen = chosen();
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
                chosen, on, predecessors, successors, begin, goesOn.isVisible() && goesOn.getValue(), basis());
    }

    /** A new agency like this one, by another name. */
    private AgencyDetails called(String name) {
        return new AgencyDetails(
                name, "", null, agency.type(), agency.unitId(), agency.parentId(), null, null, List.of());
    }
}
