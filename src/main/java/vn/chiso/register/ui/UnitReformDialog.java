package vn.chiso.register.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Reform.Heir;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitRefused;

/** What becomes of a unit on a day: merged, split, renamed, moved or abolished. Its figures stay its own. */
final class UnitReformDialog extends ReformDialog<UnitField, Unit> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient Unit unit;
    private final ComboBox<Unit> parent = new ComboBox<>();
    private final HeirRows heirs;
    private final Checkbox withChildren = new Checkbox();

    UnitReformDialog(RegisterContext context, Unit unit, SerializableRunnable onSaved) {
        super(UnitField.DAY, onSaved);
        this.context = context;
        this.unit = unit;
        heirs = new HeirRows(unit);
        setHeaderTitle(getTranslation("units.reform.of", unit.fullName()));
        setWidth("min(640px, 94vw)");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("units." + one.key()));
        others.setLabel(getTranslation("units.reform.others"));
        successor.setLabel(getTranslation("units.reform.into"));
        successor.setHelperText(getTranslation("units.reform.into.help"));
        parent.setLabel(getTranslation("units.parent"));
        goesOn.setLabel(getTranslation("units.reform.goes_on"));
        withChildren.setLabel(getTranslation("units.reform.with_children"));
        withChildren.setHelperText(getTranslation("units.reform.with_children.help"));
        errors.put(UnitField.DAY, day);
        errors.put(UnitField.VALID_FROM, day);
        errors.put(UnitField.LEGAL_BASIS, legalBasis);
        errors.put(UnitField.PREDECESSORS, others);
        errors.put(UnitField.SUCCESSORS, successor);
        errors.put(UnitField.PARENT, parent);
        offer();
        Div fields = new Div(
                kind, day, legalBasis, others, successor, parent, heirs, goesOn, withChildren, about, errors.problem());
        fields.addClassName("dialog-fields");
        add(fields);
        kind.setValue(Kind.MERGE);
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

    @Override
    protected void arrange() {
        Kind chosen = chosen();
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
        errors.put(UnitField.NAME, heirs.firstName());
        errors.put(UnitField.CODE, heirs.firstCode());
        errors.put(UnitField.KIND, heirs.firstKind());
        errors.clear();
    }

    @Override
    protected boolean isReadable() {
        return heirs.isReadable();
    }

    @Override
    protected boolean record(LocalDate on) {
        try {
            context.unitRegister().reform(reform(on));
            return true;
        } catch (UnitRefused refused) {
            errors.show(refused.field(), refused.in(getLocale()));
            return false;
        }
    }

    private Reform reform(LocalDate on) {
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
                chosen(),
                on,
                predecessors,
                successors,
                goesOn.isVisible() && goesOn.getValue(),
                withChildren.isVisible() && withChildren.getValue(),
                basis());
    }
}
