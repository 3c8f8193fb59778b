package vn.chiso.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.document.DocumentKind;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.ReportHead;
import vn.chiso.reading.NewReport;
import vn.chiso.territory.Unit;

/** What is said of a report in the register. Whose report it is stays once it is there. */
final class ReportFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final transient ReaderContext context;
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField number = new TextField();
    private final DatePicker issued;
    private final TextField place = new TextField();
    private final TextField issuer = new TextField();
    private final TextArea title = new TextArea();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final DatePicker start;
    private final DatePicker end;
    private final TextField basis = new TextField();
    private final RequiredFields required = new RequiredFields();

    ReportFields(ReaderContext context, @Nullable SourceDocument existing) {
        this.context = context;
        issued = DayPicker.of(getTranslation("documents.date"), getLocale());
        start = DayPicker.of(getTranslation("documents.start"), getLocale());
        end = DayPicker.of(getTranslation("documents.end"), getLocale());
        kind.setLabel(getTranslation("documents.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(DocumentKind.ANNUAL);
        number.setLabel(getTranslation("documents.number"));
        number.setPlaceholder("120/BC-UBND");
        place.setLabel(getTranslation("documents.place"));
        issuer.setLabel(getTranslation("documents.issuer"));
        title.setLabel(getTranslation("documents.title"));
        basis.setLabel(getTranslation("documents.basis"));
        unit.setLabel(getTranslation("documents.unit"));
        unit.setItems((one, typed) -> VietnameseText.matches(one.fullName(), typed), units());
        unit.setItemLabelGenerator(Unit::fullName);
        unit.addValueChangeListener(change -> offerAgencies());
        agency.setLabel(getTranslation("documents.agency"));
        agency.setItemLabelGenerator(Agency::name);
        agency.setPlaceholder(getTranslation("documents.agency.none"));
        agency.setClearButtonVisible(true);
        required.require(issuer);
        required.require(title);
        required.require(unit);
        required.require(start);
        required.require(end);
        required.watch(issued);
        getContent().addClassName("dialog-fields");
        getContent().add(pair(kind, number), pair(issued, place), issuer, title, unit, agency, pair(start, end), basis);
        if (existing == null) {
            List<Unit> own = units();
            unit.setValue(own.isEmpty() ? null : own.getFirst());
        } else {
            fill(existing);
        }
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("dialog-pair");
        return pair;
    }

    /** Those that the user may have reports on, the highest first. */
    private List<Unit> units() {
        return context.territory().all().stream()
                .filter(one -> context.register().mayRegister(one.id()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .toList();
    }

    private void offerAgencies() {
        Unit chosen = unit.getValue();
        Set<Long> below = chosen == null ? Set.of() : context.territory().withAllBelow(chosen.id());
        agency.setItems(
                (one, typed) -> VietnameseText.matches(one.name(), typed),
                context.agencies().ofUnits(below).stream()
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .toList());
    }

    private void fill(SourceDocument one) {
        kind.setValue(DocumentKind.valueOf(one.kind()));
        number.setValue(orEmpty(one.number()));
        issued.setValue(one.issueDate());
        place.setValue(orEmpty(one.place()));
        issuer.setValue(one.issuer());
        title.setValue(one.title());
        unit.setValue(context.territory().byId(one.unitId()));
        agency.setValue(one.agencyId() == null ? null : context.agencies().byId(one.agencyId()));
        start.setValue(one.periodStart());
        end.setValue(one.periodEnd());
        basis.setValue(orEmpty(one.basis()));
        unit.setReadOnly(true);
        agency.setReadOnly(true);
    }

    /** Puts what a file says of itself where nobody has said anything. */
    void suggest(ReportHead head) {
        Integer year = head.year();
        if (number.isEmpty() && head.number() != null) {
            number.setValue(head.number());
        }
        if (issued.isEmpty()) {
            issued.setValue(head.issued());
        }
        if (place.isEmpty() && head.place() != null) {
            place.setValue(head.place());
            writtenIn(head.place(), head.issued());
        }
        if (title.isEmpty()) {
            title.setValue(head.title());
        }
        if (year != null && start.isEmpty() && end.isEmpty()) {
            start.setValue(LocalDate.of(year, 1, 1));
            end.setValue(LocalDate.of(year, LAST_MONTH, LAST_DAY));
        }
    }

    /** Most reports are written where their unit is. */
    private void writtenIn(String name, @Nullable LocalDate day) {
        String folded = VietnameseText.fold(name);
        units().stream()
                .filter(one -> VietnameseText.fold(one.name()).equals(folded))
                .filter(one -> day == null || one.inForceOn(day))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    /** What was filled in; null while something is missing, which is then said at the field. */
    @Nullable
    NewReport read() {
        if (!required.areFilled()) {
            return null;
        }
        Agency of = agency.getValue();
        return new NewReport(
                kind.getValue(),
                number.getValue(),
                issued.getValue(),
                place.getValue(),
                issuer.getValue(),
                title.getValue(),
                start.getValue(),
                end.getValue(),
                basis.getValue(),
                unit.getValue().id(),
                of == null ? null : of.id());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
