package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.NewTarget;
import vn.chiso.comparison.target.TargetTerms;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.territory.Unit;

/** Sets a target, or gives one other terms; for whom and of what it is stays then. */
final class TargetForm extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<Tier> TIERS = List.of(Tier.ALL, Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE);

    private final transient TargetContext context;
    private final transient @Nullable JudgedTarget existing;
    private final SerializableRunnable onSaved;
    private final Select<Boolean> kind = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final Select<Tier> tier = new Select<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final TermFields terms;
    private final Problem problem = new Problem();
    private final RequiredFields required = new RequiredFields();

    /** @param existing null for a new one */
    TargetForm(TargetContext context, @Nullable JudgedTarget existing, SerializableRunnable onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        terms = new TermFields(context, existing == null ? null : existing.target());
        setWidth("min(600px, 94vw)");
        Div fields = new Div();
        fields.addClassName("dialog-fields");
        if (existing == null) {
            setHeaderTitle(getTranslation("target.add"));
            label();
            Div pair = new Div(agency, tier);
            pair.addClassName("dialog-pair");
            Div whose = new Div(indicator, kind, unit, pair);
            whose.addClassName("dialog-fields");
            fields.add(whose);
        } else {
            boolean stated = existing.target().isStated();
            setHeaderTitle(getTranslation(stated ? "target.replace" : "target.change"));
            add(new Paragraph(existing.indicator().name(getLocale())));
            add(new Paragraph(context.words().line(existing.target().goal(), getLocale())));
            if (stated) {
                add(new Paragraph(getTranslation("target.replace.hint")));
            }
        }
        terms.require(required);
        fields.add(terms);
        add(fields, problem);
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    private void label() {
        indicator.setLabel(getTranslation("target.indicator"));
        required.require(indicator);
        indicator.setItems(
                (one, typed) -> VietnameseText.matches(one.name(getLocale()) + " " + one.code(), typed),
                context.catalogue().offered().stream()
                        .filter(TargetForm::canBeAimedAt)
                        .toList());
        indicator.setItemLabelGenerator(one -> one.name(getLocale()));
        indicator.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                terms.ask(change.getValue());
            }
        });
        kind.setLabel(getTranslation("target.kind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(target -> getTranslation(target ? "target.kind.target" : "target.kind.plan"));
        kind.setValue(true);
        unit.setLabel(getTranslation("target.unit"));
        required.require(unit);
        unit.setItemLabelGenerator(Unit::fullName);
        unit.addValueChangeListener(change -> offerAgencies());
        agency.setLabel(getTranslation("target.agency"));
        agency.setPlaceholder(getTranslation("target.agency.none"));
        agency.setItemLabelGenerator(Agency::name);
        agency.setClearButtonVisible(true);
        agency.addValueChangeListener(change -> tier.setEnabled(change.getValue() == null));
        tier.setLabel(getTranslation("target.tier"));
        tier.setItems(TIERS);
        tier.setItemLabelGenerator(one -> getTranslation(one == Tier.ALL ? "target.tier.all" : one.key()));
        tier.setValue(Tier.ALL);
        terms.onTime(this::offerUnits);
        offerUnits();
    }

    private void offerUnits() {
        Unit before = unit.getValue();
        List<Unit> offered = units();
        unit.setItems((one, typed) -> VietnameseText.matches(one.fullName(), typed), offered);
        unit.setValue(
                offered.contains(before) ? before : offered.stream().findFirst().orElse(null));
    }

    private static boolean canBeAimedAt(Indicator one) {
        return one.kind().isNumber() || one.kind() == Kind.YES_NO || one.kind() == Kind.LEVEL;
    }

    /** Those in force at the end of the time where the user keeps targets; where there are none then, all that were. */
    private List<Unit> units() {
        List<Unit> own = context.territory().all().stream()
                .filter(one -> context.targets().mayKeep(one.id()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .toList();
        List<Unit> inForce =
                own.stream().filter(one -> one.inForceOn(terms.lastDay())).toList();
        return inForce.isEmpty() ? own : inForce;
    }

    private void offerAgencies() {
        Unit chosen = unit.getValue();
        Set<Long> of = chosen == null ? Set.of() : Set.of(chosen.id());
        agency.setItems(
                (one, typed) -> VietnameseText.matches(one.name(), typed),
                context.agencies().ofUnits(of).stream()
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .collect(Collectors.toList()));
    }

    private void save() {
        boolean filled = required.areFilled();
        TargetTerms read = terms.read().orElse(null);
        if (!filled || read == null) {
            return;
        }
        long line;
        try {
            line = store(read);
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        TargetUndo.offer(
                context,
                getTranslation("target.saved"),
                line,
                existing == null ? 1 : existing.target().step() + 1,
                onSaved);
        onSaved.run();
    }

    private long store(TargetTerms read) {
        if (existing != null) {
            context.records()
                    .change(existing.target().lineId(), existing.target().step(), read);
            return existing.target().lineId();
        }
        Agency whose = agency.getValue();
        Tier of = tier.getValue();
        return context.records()
                .set(new NewTarget(
                        Boolean.TRUE.equals(kind.getValue()),
                        whose == null ? null : (Long) whose.id(),
                        unit.getValue().id(),
                        whose != null || of == Tier.ALL ? null : of,
                        indicator.getValue().id(),
                        read));
    }
}
