package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.FilterClear;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.followup.FollowUpStage;

/** Which findings are listed. Each choice makes another address. */
final class FindingBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FindingContext context;
    private final SerializableBiConsumer<FindingFilter, @Nullable FollowUpStage> open;
    private final FilterText text = new FilterText(this::chosen);
    private final FilterSelect<FindingKind> kind = new FilterSelect<>(this::chosen);
    private final FilterSelect<FollowUpStage> stage = new FilterSelect<>(this::chosen);
    private final FilterSelect<IndicatorGroup> topic = new FilterSelect<>(this::chosen);
    private final FilterSelect<SourceDocument> report = new FilterSelect<>(this::chosen);
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final FilterClear clear;
    private transient FindingFilter shown = FindingFilter.ALL;

    FindingBar(FindingContext context, SerializableBiConsumer<FindingFilter, @Nullable FollowUpStage> open) {
        this.context = context;
        this.open = open;
        clear = new FilterClear(() -> open.accept(FindingFilter.ALL, null));
        agency.addClassNames("filter-field", "register__unit");
        agency.setClearButtonVisible(true);
        agency.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen();
            }
        });
        topic.addClassName("holding__topic");
        stage.addClassName("holding__unit");
        report.addClassName("holding__report");
        getContent().addClassName("filter-bar");
        getContent().add(text, kind, stage, topic, agency, report, clear);
    }

    /** @param standing how far what is followed up has come; null for anything */
    void show(FindingFilter filter, FindingMode mode, @Nullable FollowUpStage standing) {
        shown = filter;
        kind.setVisible(mode == FindingMode.LIST);
        stage.setVisible(mode == FindingMode.FOLLOW_UP);
        List<Finding> all = context.findings().all();
        String any = getTranslation("holdings.any");
        text.show(getTranslation("findings.search"), filter.text());
        kind.show(
                getTranslation("findings.kind"),
                any,
                List.of(FindingKind.values()),
                one -> getTranslation(one.key()),
                filter.kind());
        stage.show(
                getTranslation("followup.status"),
                any,
                List.of(FollowUpStage.values()),
                one -> getTranslation(one.key()),
                standing);
        List<IndicatorGroup> topics = context.catalogue().groups().stream()
                .filter(group -> all.stream().anyMatch(one -> one.topic().equals(group.code())))
                .toList();
        topic.show(
                getTranslation("findings.topic"),
                any,
                topics,
                group -> group.name(getLocale()),
                topics.stream()
                        .filter(group -> group.code().equals(filter.topic()))
                        .findFirst()
                        .orElse(null));
        @Nullable Long document = filter.documentId();
        report.show(
                getTranslation("holdings.report"),
                any,
                context.documents().all(),
                one -> DocumentNames.of(one, getLocale()),
                document == null ? null : context.documents().byId(document));
        List<Agency> named = all.stream()
                .flatMap(one -> one.agencyIds().stream())
                .distinct()
                .map(context.agencies()::byId)
                .sorted(AgencyService.OFFICIAL_ORDER)
                .toList();
        agency.setAriaLabel(getTranslation("findings.agency"));
        agency.setPlaceholder(getTranslation("findings.agency"));
        agency.setItems((one, typed) -> VietnameseText.matches(label(one), typed), named);
        agency.setItemLabelGenerator(this::label);
        @Nullable Long chosen = filter.agencyId();
        agency.setValue(chosen == null ? null : context.agencies().byId(chosen));
        clear.show(!filter.equals(FindingFilter.ALL) || standing != null);
    }

    private String label(Agency one) {
        return one.name() + " · " + context.territory().byId(one.unitId()).shortName();
    }

    private void chosen() {
        IndicatorGroup group = topic.value();
        SourceDocument document = report.value();
        Agency named = agency.getValue();
        boolean sameReport = document != null && Long.valueOf(document.id()).equals(shown.documentId());
        FindingFilter next = new FindingFilter(
                text.value(),
                document == null ? null : (Long) document.id(),
                sameReport ? shown.section() : "",
                named == null ? null : (Long) named.id(),
                named == null && sameReport && shown.common(),
                group == null ? "" : group.code(),
                kind.value());
        open.accept(next, stage.value());
    }
}
