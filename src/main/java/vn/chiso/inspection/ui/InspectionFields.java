package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.inspection.round.InspectedAgency;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionMode;
import vn.chiso.inspection.round.InspectionRefused;
import vn.chiso.inspection.round.NewInspection;
import vn.chiso.territory.Unit;

/** The fields of an inspection. Unit, period and title of one that is open stay. */
final class InspectionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient InspectionContext context;
    private final TextField title = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final DatePicker start;
    private final DatePicker end;
    private final TextField label = new TextField();
    private final TextField team = new TextField();
    private final ComboBox<DirectiveDocument> decision = new ComboBox<>();
    private final ComboBox<DirectiveDocument> plan = new ComboBox<>();
    private final ComboBox<DirectiveDocument> schedule = new ComboBox<>();
    private final MultiSelectComboBox<Agency> onSite = new MultiSelectComboBox<>();
    private final Div visits = new Div();
    private final MultiSelectComboBox<Agency> self = new MultiSelectComboBox<>();
    private final TextField others = new TextField();
    private final Map<Long, DatePicker> days = new LinkedHashMap<>();
    private final RequiredFields required = new RequiredFields();

    InspectionFields(InspectionContext context, @Nullable Inspection existing) {
        this.context = context;
        start = DayPicker.of(getTranslation("inspections.start"), getLocale());
        end = DayPicker.of(getTranslation("inspections.end"), getLocale());
        title.setLabel(getTranslation("inspections.title"));
        unit.setLabel(getTranslation("inspections.unit"));
        unit.setItemLabelGenerator(Unit::fullName);
        offerUnits();
        start.addValueChangeListener(change -> offerUnits());
        unit.addValueChangeListener(change -> offerAgencies());
        label.setLabel(getTranslation("inspections.period_label"));
        label.setPlaceholder(getTranslation("inspections.period_label.hint"));
        team.setLabel(getTranslation("inspections.team"));
        directives(decision, "inspections.decision");
        directives(plan, "inspections.plan");
        directives(schedule, "inspections.schedule");
        agencies(onSite, "inspections.mode.on_site");
        agencies(self, "inspections.mode.self");
        onSite.addValueChangeListener(change -> askDays());
        others.setLabel(getTranslation("inspections.others.field"));
        others.setPlaceholder(getTranslation("inspections.others.hint"));
        visits.addClassName("dialog-fields");
        getContent().addClassName("dialog-fields");
        Div span = new Div(start, end);
        span.addClassName("dialog-pair");
        Div basis = new Div(plan, schedule);
        basis.addClassName("dialog-pair");
        getContent().add(title, span, unit, label, team, decision, basis, onSite, visits, self, others);
        List.of(title, label, team).forEach(required::require);
        required.require(unit);
        List.of(start, end).forEach(required::require);
        required.watch(onSite);
        if (existing == null) {
            DayPicker.tellPast(end, context.today(), getTranslation("shell.day.past"));
        } else {
            fill(existing);
        }
    }

    /** What was chosen stays where it is still offered. */
    private void offerUnits() {
        Unit chosen = unit.getValue();
        List<Unit> offered = units();
        unit.setItems((one, typed) -> VietnameseText.matches(one.fullName(), typed), offered);
        unit.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
    }

    /** Those in force when the inspection begins; for a department whose territory is no more, as it was. */
    private List<Unit> units() {
        LocalDate day = start.getValue() == null ? context.today() : start.getValue();
        List<Unit> own = context.territory().all().stream()
                .filter(one -> context.inspections().mayOpen(one.id()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .toList();
        List<Unit> inForce = own.stream().filter(one -> one.inForceOn(day)).toList();
        return inForce.isEmpty() ? own : inForce;
    }

    private void directives(ComboBox<DirectiveDocument> box, String key) {
        box.setLabel(getTranslation(key));
        box.setItems(
                (one, typed) -> VietnameseText.matches(name(one), typed),
                context.directives().all());
        box.setItemLabelGenerator(InspectionFields::name);
        box.setClearButtonVisible(true);
    }

    private static String name(DirectiveDocument one) {
        return (one.number() == null ? "" : one.number() + " · ") + one.subject();
    }

    private void agencies(MultiSelectComboBox<Agency> box, String key) {
        box.setLabel(getTranslation(key));
        box.setItemLabelGenerator(Agency::name);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    }

    /** Those of the unit and of all below it. */
    private void offerAgencies() {
        Unit chosen = unit.getValue();
        Set<Long> below = chosen == null ? Set.of() : context.territory().withAllBelow(chosen.id());
        List<Agency> offered = context.agencies().ofUnits(below);
        onSite.setItems((one, typed) -> VietnameseText.matches(one.name(), typed), offered);
        self.setItems((one, typed) -> VietnameseText.matches(one.name(), typed), offered);
    }

    /** The schedule: a day for each agency to which the team comes. */
    private void askDays() {
        Set<Long> chosen = onSite.getValue().stream().map(Agency::id).collect(Collectors.toSet());
        days.keySet().retainAll(chosen);
        onSite.getValue().stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .forEach(agency -> days.computeIfAbsent(
                        agency.id(),
                        id -> DayPicker.of(getTranslation("inspections.visit", agency.name()), getLocale())));
        visits.removeAll();
        onSite.getValue().stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .forEach(agency -> visits.add(Objects.requireNonNull(days.get(agency.id()))));
    }

    private void fill(Inspection one) {
        SourceDocument document = context.document(one);
        title.setValue(document.title());
        start.setValue(document.periodStart());
        end.setValue(document.periodEnd());
        Unit of = context.territory().byId(document.unitId());
        unit.setItems(of);
        unit.setValue(of);
        label.setValue(Objects.requireNonNullElse(document.periodLabelVi(), ""));
        title.setReadOnly(true);
        unit.setReadOnly(true);
        start.setReadOnly(true);
        end.setReadOnly(true);
        label.setReadOnly(true);
        team.setValue(one.team());
        choose(decision, one.decision());
        choose(plan, one.plan());
        choose(schedule, one.schedule());
        onSite.setValue(agencies(one, InspectionMode.ON_SITE));
        self.setValue(agencies(one, InspectionMode.SELF));
        one.of(InspectionMode.ON_SITE)
                .forEach(agency ->
                        Objects.requireNonNull(days.get(agency.agencyId())).setValue(agency.visitOn()));
        others.setValue(one.others());
    }

    private void choose(ComboBox<DirectiveDocument> box, @Nullable String key) {
        if (key != null) {
            context.directives().byKey(key).ifPresent(box::setValue);
        }
    }

    private Set<Agency> agencies(Inspection one, InspectionMode mode) {
        return one.of(mode).stream()
                .map(agency -> context.agencies().byId(agency.agencyId()))
                .collect(Collectors.toSet());
    }

    /** Whether everything that is asked for is there; else each field that is wrong says so. */
    boolean areFilled() {
        onSite.setInvalid(false);
        if (!required.areFilled()) {
            return false;
        }
        if (end.getValue().isBefore(start.getValue())) {
            RequiredFields.show(end, getTranslation(InspectionRefused.DAYS));
            return false;
        }
        if (onSite.isEmpty() && self.isEmpty() && others.getValue().isBlank()) {
            RequiredFields.show(onSite, getTranslation("inspections.nobody"));
            return false;
        }
        Optional<DatePicker> unreadable =
                days.values().stream().filter(DatePicker::isInvalid).findFirst();
        unreadable.ifPresent(DatePicker::focus);
        return unreadable.isEmpty();
    }

    /** To be called when everything is filled in. */
    NewInspection read() {
        List<InspectedAgency> inspected = new ArrayList<>();
        onSite.getValue()
                .forEach(agency ->
                        inspected.add(new InspectedAgency(agency.id(), InspectionMode.ON_SITE, visit(agency.id()))));
        Set<Long> visited = onSite.getValue().stream().map(Agency::id).collect(Collectors.toSet());
        self.getValue().stream()
                .filter(agency -> !visited.contains(agency.id()))
                .forEach(agency -> inspected.add(new InspectedAgency(agency.id(), InspectionMode.SELF, null)));
        return new NewInspection(
                title.getValue(),
                unit.getValue().id(),
                start.getValue(),
                end.getValue(),
                label.getValue(),
                team.getValue(),
                key(decision),
                key(plan),
                key(schedule),
                others.getValue(),
                inspected);
    }

    private @Nullable LocalDate visit(long agencyId) {
        DatePicker day = days.get(agencyId);
        return day == null ? null : day.getValue();
    }

    private static @Nullable String key(ComboBox<DirectiveDocument> box) {
        DirectiveDocument chosen = box.getValue();
        return chosen == null ? null : chosen.key();
    }
}
