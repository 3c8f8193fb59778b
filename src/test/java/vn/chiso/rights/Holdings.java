package vn.chiso.rights;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.base.search.SearchService;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetColumns;
import vn.chiso.budget.BudgetService;
import vn.chiso.budget.ColumnEdit;
import vn.chiso.budget.ColumnSaved;
import vn.chiso.budget.NewAnnex;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;
import vn.chiso.document.text.ReportText;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.observation.Answer;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.Saved;
import vn.chiso.reading.CandidateChoice;
import vn.chiso.reading.Candidates;
import vn.chiso.reading.MadeFigure;
import vn.chiso.reading.PlaceCorrection;
import vn.chiso.reading.ReportFiles;
import vn.chiso.reading.SignedReports;
import vn.chiso.reading.TextImport;
import vn.chiso.reading.TextReader;
import vn.chiso.reading.Whom;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportKind;
import vn.chiso.software.InventoryKind;
import vn.chiso.software.InventoryService;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.software.SoftwareService;
import vn.chiso.territory.TerritoryService;

/** What reports hold beside figures; who reads what of it is tested with the services. */
final class Holdings {

    private static final long NO_DOCUMENT = -1;

    private final FindingService findings;
    private final SoftwareService software;
    private final SearchService search;
    private final InspectionService inspections;
    private final TextReader reader;
    private final ReportFiles files;
    private final DocumentService documents;
    private final TextImport imports;
    private final PlaceCorrection corrections;
    private final Candidates candidates;
    private final SignedReports signed;
    private final InventoryService inventory;
    private final BudgetService budget;
    private final BudgetColumns columns;
    private final TerritoryService territory;
    private final JdbcClient jdbc;

    Holdings(BeanFactory application) {
        findings = application.getBean(FindingService.class);
        software = application.getBean(SoftwareService.class);
        inspections = application.getBean(InspectionService.class);
        search = application.getBean(SearchService.class);
        files = application.getBean(ReportFiles.class);
        documents = application.getBean(DocumentService.class);
        reader = application.getBean(TextReader.class);
        imports = application.getBean(TextImport.class);
        corrections = application.getBean(PlaceCorrection.class);
        candidates = application.getBean(Candidates.class);
        signed = application.getBean(SignedReports.class);
        inventory = application.getBean(InventoryService.class);
        budget = application.getBean(BudgetService.class);
        columns = application.getBean(BudgetColumns.class);
        territory = application.getBean(TerritoryService.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    /** Each office has an annex with one task, and its territory an inspection of it. */
    void fill(List<Office> offices) {
        int position = documents.all().size();
        for (Office office : offices) {
            documents.add(report(office), position++);
            inspections.add(new Inspection(
                    0,
                    documents.byKey(key(office)).orElseThrow().id(),
                    "Đoàn kiểm tra",
                    null,
                    null,
                    null,
                    "các cơ quan còn lại",
                    List.of(),
                    true,
                    0));
        }
        budget.add(
                offices.stream()
                        .map(office -> new NewAnnex(
                                key(office),
                                "002",
                                office.agency.key(),
                                "Tr đồng",
                                NewPeriod.year(Secret.DRAFT.year),
                                List.of(new NewAnnex.Group(
                                        1, "4. Ứng dụng", List.of(new NewAnnex.Task("1.1", "LGSP", null, null))))))
                        .toList(),
                List.of());
    }

    private NewDocument report(Office office) {
        return new NewDocument(
                key(office),
                "INSPECTION",
                null,
                null,
                null,
                null,
                null,
                "Đoàn kiểm tra",
                "Kết quả kiểm tra",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                "năm 2024",
                "2024",
                null,
                territory.byId(office.agency.unitId()).key(),
                null,
                List.of());
    }

    /** The inspection of an office; asked while nobody is signed in. */
    long inspection(Office office) {
        long report = documents.byKey(key(office)).orElseThrow().id();
        return inspections.all().stream()
                .filter(one -> one.documentId() == report)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String key(Office office) {
        return "thu-" + office.number;
    }

    private long task(Office office) {
        return jdbc.sql("select t.id from budget_task t join budget_group g on g.id = t.group_id"
                        + " join budget_annex a on a.id = g.annex_id where a.annex_key = ?")
                .param(key(office))
                .query(Long.class)
                .single();
    }

    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("FindingService.all()", Act.read((who, office, secret) -> findings.all()));
        acts.put(
                "FindingService.find(FindingFilter)",
                Act.read((who, office, secret) -> findings.find(FindingFilter.ALL)));
        acts.put("InspectionService.all()", Act.read((who, office, secret) -> inspections.all()));
        acts.put("InspectionService.byId(long)", Act.read((who, office, secret) -> inspections.byId(1)));
        acts.put("InspectionService.mayOpen()", Act.read((who, office, secret) -> inspections.mayOpen()));
        acts.put(
                "InspectionService.mayOpen(long)",
                Act.read((who, office, secret) -> inspections.mayOpen(office.agency.unitId())));
        acts.put("FindingService.byId(long)", Act.read((who, office, secret) -> findings.byId(1)));
        acts.put("SoftwareService.all()", Act.read((who, office, secret) -> software.all()));
        acts.put(
                "SoftwareService.find(SoftwareFilter)",
                Act.read((who, office, secret) -> software.find(SoftwareFilter.ALL)));
        acts.put(
                "SearchService.find(String, Map, int, Locale)",
                Act.read((who, office, secret) -> search.find("sở", Map.of(), 50, Texts.VIETNAMESE)));
        acts.put("TextReader.states()", Act.read((who, office, secret) -> reader.states()));
        acts.put("TextReader.find(List, int)", Act.read((who, office, secret) -> reader.find(List.of("so"), 50)));
        acts.put(
                "ReportFiles.text(long)",
                Act.read((who, office, secret) ->
                        files.text(documents.byKey("002").orElseThrow().id())));
        acts.put(
                "ReportFiles.signed(long)",
                Act.read((who, office, secret) ->
                        files.signed(documents.byKey("002").orElseThrow().id())));
        acts.put("TextReader.page(long)", Act.read((who, office, secret) -> reader.page(NO_DOCUMENT)));
        acts.put(
                "TextReader.sentences(long, Collection)",
                Act.read((who, office, secret) -> reader.sentences(NO_DOCUMENT, List.of(office.fact(secret)))));
        acts.put(
                "TextImport.put(long, ReportFile, Path, String)",
                Act.write((who, office, secret) -> imports.put(
                        NO_DOCUMENT,
                        new ReportFile(ReportKind.TXT, new ReportText(List.of())),
                        Path.of("x"),
                        "x.txt")));
        acts.put(
                "TextImport.putThough(long, ReportFile, Path, String)",
                Act.write((who, office, secret) -> imports.putThough(
                        NO_DOCUMENT,
                        new ReportFile(ReportKind.TXT, new ReportText(List.of())),
                        Path.of("x"),
                        "x.txt")));
        acts.put("PlaceCorrection.put(long, String, int, int)", Act.write((who, office, secret) -> {
            corrections.put(NO_DOCUMENT, office.fact(secret), 1, 1);
            return null;
        }));
        acts.put(
                "Candidates.offer(long, int, int, int)",
                Act.read((who, office, secret) -> candidates.offer(NO_DOCUMENT, 1, 1, 0)));
        acts.put(
                "Candidates.make(long, CandidateChoice)",
                Act.write((who, office, secret) -> candidates.make(
                        NO_DOCUMENT,
                        new CandidateChoice(
                                1,
                                1,
                                0,
                                office.figure(secret).indicatorId(),
                                new Whom.OfAgency(office.agency),
                                NewPeriod.year(2020),
                                NumberConvention.AUTOMATIC))));
        acts.put("Candidates.takeBack(long, MadeFigure)", Act.write((who, office, secret) -> {
            candidates.takeBack(
                    NO_DOCUMENT,
                    new MadeFigure(
                            office.fact(secret), new Saved(office.figure(secret).observationId(), 1, Saved.EMPTY)));
            return null;
        }));
        acts.put(
                "SignedReports.attach(long, Path, String)",
                Act.write((who, office, secret) -> signed.attach(NO_DOCUMENT, Path.of("x"), "x.pdf")));
        acts.put("SignedReports.lift(long, String)", Act.write((who, office, secret) -> {
            signed.lift(NO_DOCUMENT, "thử");
            return null;
        }));
        acts.put(
                "SoftwareService.coverage(SoftwareFilter)",
                Act.read((who, office, secret) -> software.coverage(SoftwareFilter.ALL)));
        acts.put(
                "InventoryService.find(Set, SoftwareFilter)",
                Act.read((who, office, secret) -> inventory.find(Set.of(InventoryKind.values()), SoftwareFilter.ALL)));
        acts.put("BudgetService.annexes()", Act.read((who, office, secret) -> budget.annexes()));
        acts.put(
                "BudgetService.annexOf(long)",
                Act.read((who, office, secret) ->
                        budget.annexOf(office.figure(secret).observationId())));
        acts.put("BudgetService.allocations()", Act.read((who, office, secret) -> budget.allocations()));
        acts.put(
                "BudgetColumns.mayEdit(BudgetAnnex)",
                Act.read((who, office, secret) ->
                        budget.annexes().stream().map(columns::mayEdit).toList()));
        acts.put("BudgetColumns.history(long)", Act.read((who, office, secret) -> columns.history(task(office))));
        acts.put(
                "BudgetColumns.edit(ColumnEdit)",
                Act.write((who, office, secret) -> columns.edit(new ColumnEdit(
                        task(office), AnnexColumn.UNUSED, null, new Answer.Written("thử"), TwoProvinces.WHY))));
        acts.put(
                "BudgetColumns.restore(ColumnSaved, String)",
                Act.write((who, office, secret) -> columns.restore(
                        new ColumnSaved(task(office), AnnexColumn.UNUSED, "thử", null), TwoProvinces.WHY)));
        return acts;
    }
}
