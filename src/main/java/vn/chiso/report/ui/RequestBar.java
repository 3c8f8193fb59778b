package vn.chiso.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.report.ReportRequest;
import vn.chiso.report.ReportType;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Which report is wanted. Each choice makes another address. */
final class RequestBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Whom a report can be about: an agency, or a unit. */
    record Subject(long unitId, @Nullable Long agencyId, String name) {}

    private final transient ReportContext context;
    private final transient ReportAddress address;
    private final SerializableConsumer<Chosen> open;
    private final FilterSelect<ReportType> type = new FilterSelect<>(this::chosen);
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final FilterSelect<Integer> from = new FilterSelect<>(this::chosen);
    private final FilterSelect<Integer> to = new FilterSelect<>(this::chosen);
    private final FilterSelect<Locale> language = new FilterSelect<>(this::chosen);
    private final FilterSelect<Integer> threshold = new FilterSelect<>(this::chosen);
    private final FilterClear clear;

    RequestBar(ReportContext context, SerializableConsumer<Chosen> open) {
        this.context = context;
        this.open = open;
        address = new ReportAddress(context);
        clear = new FilterClear(
                () -> open.accept(new Chosen(null, null, null, null, null, Texts.VIETNAMESE, ReportRequest.HALF)));
        subject.addClassNames("filter-field", "report__subject");
        subject.setClearButtonVisible(true);
        subject.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen();
            }
        });
        type.addClassName("report__type");
        from.addClassName("report__year");
        to.addClassName("report__year");
        threshold.addClassName("report__threshold");
        language.addClassName("report__language");
        getContent().addClassName("filter-bar");
        getContent().add(type, subject, from, to, threshold, language, clear);
    }

    void show(Chosen shown) {
        String any = getTranslation("reports.choose");
        type.show(
                getTranslation("reports.type"),
                any,
                List.of(ReportType.values()),
                one -> getTranslation(one.key()),
                shown.type());
        List<Subject> subjects = subjects(shown);
        subject.setAriaLabel(getTranslation("reports.subject"));
        subject.setPlaceholder(getTranslation("reports.subject"));
        subject.setItemLabelGenerator(Subject::name);
        subject.setItems((one, typed) -> VietnameseText.matches(one.name(), typed), subjects);
        subject.setValue(subjects.stream()
                .filter(one -> Long.valueOf(one.unitId()).equals(shown.unitId())
                        && Objects.equals(one.agencyId(), shown.agencyId()))
                .findFirst()
                .orElse(null));
        from.show(getTranslation("reports.from"), any, address.years(), String::valueOf, shown.from());
        to.show(getTranslation("reports.to"), any, address.years(), String::valueOf, shown.to());
        threshold.show(
                getTranslation("reports.threshold"),
                any,
                ReportAddress.THRESHOLDS,
                one -> NumberText.format(one, getLocale()) + NumberText.percentSign(getLocale()),
                shown.threshold());
        language.show(
                getTranslation("reports.language"),
                any,
                Texts.LANGUAGES,
                one -> getTranslation("reports.language." + one.getLanguage()),
                shown.locale());
        clear.show(shown.type() != null || shown.unitId() != null);
    }

    /** What the reader may read: agencies, then units; with a whole nation of communes only what was chosen of these. */
    private List<Subject> subjects(Chosen shown) {
        List<Subject> found = new ArrayList<>(Stream.concat(
                        context.agencies().all().stream()
                                .filter(one -> context.rights().reads(one.unitId(), one.id(), false))
                                .sorted(AgencyService.OFFICIAL_ORDER)
                                .map(this::subject),
                        context.territory().all().stream()
                                .filter(one -> one.level() == UnitLevel.PROVINCE || one.level() == UnitLevel.DISTRICT)
                                .filter(one -> context.rights().reads(one.id(), null, false))
                                .sorted(Comparator.comparing(Unit::level)
                                        .thenComparing(Unit::fullName, VietnameseText.collator()))
                                .map(one -> new Subject(one.id(), null, full(one))))
                .toList());
        @Nullable Long unit = shown.unitId();
        if (shown.agencyId() == null
                && unit != null
                && found.stream().noneMatch(one -> one.agencyId() == null && one.unitId() == unit)) {
            found.add(new Subject(unit, null, full(context.territory().byId(unit))));
        }
        return found;
    }

    /** Names come back in other provinces, and after a reform: both tell units of one name apart. */
    private String full(Unit unit) {
        @Nullable Long above = unit.level() == UnitLevel.PROVINCE ? null : unit.parentId();
        String within =
                above == null ? "" : " · " + context.territory().byId(above).shortName();
        @Nullable LocalDate end = unit.validTo();
        return unit.fullName()
                + within
                + (end == null ? "" : " · " + getTranslation("search.until", DateText.format(end.minusDays(1))));
    }

    private Subject subject(Agency one) {
        return new Subject(
                one.unitId(),
                one.id(),
                one.name() + " · " + context.territory().byId(one.unitId()).shortName());
    }

    private void chosen() {
        @Nullable Subject about = subject.getValue();
        open.accept(new Chosen(
                type.value(),
                about == null ? null : (Long) about.unitId(),
                about == null ? null : about.agencyId(),
                from.value(),
                to.value(),
                language.value() == null ? Texts.VIETNAMESE : language.value(),
                threshold.value() == null ? ReportRequest.HALF : threshold.value()));
    }
}
