package vn.chiso.bundled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.DataFile;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;
import vn.chiso.installation.FirstLoad;
import vn.chiso.observation.NewStatement;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.StatementLinks;
import vn.chiso.observation.SubjectKind;

/**
 * Loads the five reports into an empty database, through the same services as any other write. The files hold facts and
 * citations; the reports' sentences come in when a user imports a report file.
 */
@Component
@ConditionalOnProperty(name = "chiso.simulated", havingValue = "false", matchIfMissing = true)
class BundledReports implements FirstLoad {

    private final ReferenceData reference;
    private final AgencyService agencies;
    private final DocumentService documents;
    private final ObservationService observations;
    private final StatementLinks links;
    private final BundledHoldings holdings;
    private final BundledBudget budget;
    private final BundledViews views;

    BundledReports(
            ReferenceData reference,
            AgencyService agencies,
            DocumentService documents,
            ObservationService observations,
            StatementLinks links,
            BundledHoldings holdings,
            BundledBudget budget,
            BundledViews views) {
        this.reference = reference;
        this.agencies = agencies;
        this.documents = documents;
        this.observations = observations;
        this.links = links;
        this.holdings = holdings;
        this.budget = budget;
        this.views = views;
    }

    @Override
    public String name() {
        return "bundled-reports";
    }

    @Override
    @Transactional
    public void load() {
        reference.load();
        loadDocuments();
        observations.load(DataFile.read("figures.csv").stream()
                .map(BundledReports::statement)
                .toList());
        loadExpected();
        loadNotes();
        loadDerivations();
        holdings.load();
        budget.load();
        views.load();
        observations.rebuildRollup();
    }

    private void loadDocuments() {
        int position = 0;
        for (DataFile.Row row : DataFile.read("documents.csv")) {
            documents.add(
                    new NewDocument(
                            row.text("key"),
                            row.text("kind"),
                            row.orNull("number"),
                            row.orNull("number_note_vi"),
                            row.orNull("number_note_en"),
                            row.dateOrNull("issue_date"),
                            row.orNull("place"),
                            row.text("issuer"),
                            row.text("title"),
                            row.dateOrNull("period_start"),
                            row.dateOrNull("period_end"),
                            row.orNull("period_label_vi"),
                            row.orNull("period_label_en"),
                            row.orNull("basis"),
                            row.text("unit_key"),
                            row.orNull("agency_key"),
                            row.list("telling_facts")),
                    position++);
        }
        DataFile.read("sections.csv")
                .forEach(row -> documents.addSection(
                        row.text("document"), row.text("path"), row.number("position"), row.flag("empty")));
    }

    private static NewStatement statement(DataFile.Row row) {
        return new NewStatement(
                row.text("id"),
                row.text("unit_key"),
                row.orNull("agency_key"),
                SubjectKind.valueOf(row.text("subject").toUpperCase(java.util.Locale.ROOT)),
                row.text("subject_label"),
                row.text("agency_type"),
                row.text("scope_level"),
                row.text("counted"),
                row.text("coverage"),
                row.list("exceptions"),
                row.text("indicator"),
                row.text("dimension"),
                PeriodKind.ofWord(row.text("period_kind")),
                LocalDate.parse(row.text("period_start")),
                LocalDate.parse(row.text("period_end")),
                row.number("year"),
                row.text("period_note_label"),
                row.text("report"),
                row.text("section"),
                row.text("numerator"),
                row.text("denominator"),
                row.text("value"),
                row.text("measure"),
                row.text("qualifier"),
                row.text("basis"));
    }

    private void loadExpected() {
        Map<String, List<DataFile.Row>> lists = DataFile.read("expected.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("list_key"), LinkedHashMap::new, Collectors.toList()));
        lists.forEach((key, rows) -> {
            DataFile.Row first = rows.getFirst();
            links.expect(
                    key,
                    first.text("label_vi"),
                    first.text("label_en"),
                    PeriodKind.ofWord(first.text("period_kind")),
                    LocalDate.parse(first.text("period_start")),
                    LocalDate.parse(first.text("period_end")),
                    first.text("period_kind").equals("round") ? first.text("period_label") : "",
                    rows.stream()
                            .map(row -> agencies.byKey(row.text("agency_key"))
                                    .orElseThrow()
                                    .id())
                            .toList());
        });
    }

    private void loadNotes() {
        for (DataFile.Row row : DataFile.read("notes.csv")) {
            String document = row.orNull("document");
            @Nullable
            Long documentId = document == null
                    ? null
                    : Long.valueOf(documents.byKey(document).orElseThrow().id());
            links.note(
                    row.text("key"),
                    row.text("kind"),
                    row.text("severity"),
                    row.text("vi"),
                    row.text("en"),
                    documentId,
                    row.list("facts"));
        }
    }

    private void loadDerivations() {
        Map<String, List<DataFile.Row>> byFact = new LinkedHashMap<>();
        DataFile.read("derivations.csv")
                .forEach(row -> byFact.computeIfAbsent(row.text("fact"), fact -> new ArrayList<>())
                        .add(row));
        byFact.forEach((fact, rows) -> links.derive(
                fact,
                rows.getFirst().text("operator"),
                rows.stream()
                        .filter(row -> row.orNull("input_fact") != null)
                        .map(row -> new StatementLinks.Input(
                                row.text("role"), Objects.requireNonNull(row.orNull("input_fact"))))
                        .toList()));
    }
}
