package vn.chiso.bundled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.DataFile;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.CitationRole;
import vn.chiso.document.directive.DirectiveCitation;
import vn.chiso.document.directive.DirectiveKind;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.document.directive.IssuerFrom;
import vn.chiso.document.directive.NewDirective;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.NewFinding;
import vn.chiso.inspection.round.InspectedAgency;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionMode;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.software.Category;
import vn.chiso.software.InventoryKind;
import vn.chiso.software.InventoryService;
import vn.chiso.software.InventoryState;
import vn.chiso.software.NewInventoryItem;
import vn.chiso.software.NewSystem;
import vn.chiso.software.SoftwareService;
import vn.chiso.software.UseStatus;

/** Loads what the five reports hold beside figures: the documents that they cite, their findings, the systems
 * they name and what else they tell of IT. */
@Component
class BundledHoldings {

    private final DocumentService documents;
    private final DirectiveService directives;
    private final FindingService findings;
    private final SoftwareService software;
    private final InspectionService inspections;
    private final AgencyService agencies;
    private final InventoryService inventory;

    BundledHoldings(
            DocumentService documents,
            DirectiveService directives,
            FindingService findings,
            SoftwareService software,
            InspectionService inspections,
            AgencyService agencies,
            InventoryService inventory) {
        this.documents = documents;
        this.directives = directives;
        this.findings = findings;
        this.software = software;
        this.inspections = inspections;
        this.agencies = agencies;
        this.inventory = inventory;
    }

    /** The reports themselves must be there. */
    void load() {
        Map<String, List<DataFile.Row>> citations = by("directive", "directive-citations.csv");
        directives.add(DataFile.read("directives.csv").stream()
                .map(row -> directive(row, citations.getOrDefault(row.text("key"), List.of())))
                .toList());
        findings.add(DataFile.read("findings.csv").stream()
                .map(BundledHoldings::finding)
                .toList());
        Map<String, List<DataFile.Row>> inspected = by("list_key", "expected.csv");
        DataFile.read("inspections.csv")
                .forEach(row ->
                        inspections.add(inspection(row, inspected.getOrDefault(row.text("on_site_list"), List.of()))));
        Map<String, List<DataFile.Row>> aliases = by("system", "system-aliases.csv");
        Map<String, List<DataFile.Row>> uses = by("system", "system-uses.csv");
        software.add(DataFile.read("systems.csv").stream()
                .map(row -> system(
                        row,
                        aliases.getOrDefault(row.text("key"), List.of()),
                        uses.getOrDefault(row.text("key"), List.of())))
                .toList());
        inventory.add(DataFile.read("inventory.csv").stream()
                .map(BundledHoldings::item)
                .toList());
    }

    private static NewInventoryItem item(DataFile.Row row) {
        return new NewInventoryItem(
                row.text("key"),
                InventoryKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("document"),
                row.text("section"),
                row.orNull("unit"),
                row.list("tiers"),
                row.orNull("agency"),
                row.text("name_vi"),
                row.text("name_en"),
                row.text("other_vi"),
                row.text("other_en"),
                InventoryState.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.list("figures"),
                row.flag("sensitive"));
    }

    private static Map<String, List<DataFile.Row>> by(String column, String file) {
        return DataFile.read(file).stream().collect(Collectors.groupingBy(row -> row.text(column)));
    }

    private NewDirective directive(DataFile.Row row, List<DataFile.Row> citations) {
        return new NewDirective(
                row.text("key"),
                row.orNull("number"),
                row.dateOrNull("issue_date"),
                row.text("issuer"),
                IssuerFrom.valueOf(row.text("issuer_from").toUpperCase(Locale.ROOT)),
                DirectiveKind.valueOf(row.text("kind")),
                row.text("subject"),
                row.orNull("doubt_vi"),
                row.orNull("doubt_en"),
                citations.stream()
                        .map(one -> new DirectiveCitation(
                                one.text("fact"),
                                documents
                                        .byKey(one.text("document"))
                                        .orElseThrow()
                                        .id(),
                                one.text("section"),
                                one.text("topic"),
                                CitationRole.valueOf(one.text("role"))))
                        .toList());
    }

    private Inspection inspection(DataFile.Row row, List<DataFile.Row> onSite) {
        return new Inspection(
                0,
                documents.byKey(row.text("document")).orElseThrow().id(),
                row.text("team"),
                row.orNull("decision"),
                row.orNull("plan"),
                row.orNull("schedule"),
                row.text("others"),
                onSite.stream()
                        .map(one -> new InspectedAgency(
                                agencies.byKey(one.text("agency_key"))
                                        .orElseThrow()
                                        .id(),
                                InspectionMode.ON_SITE,
                                null))
                        .toList(),
                false,
                0);
    }

    private static NewFinding finding(DataFile.Row row) {
        return new NewFinding(
                row.text("id"),
                row.text("document"),
                row.text("section"),
                row.text("subject"),
                row.list("agencies"),
                row.text("topic"),
                FindingKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("text"),
                row.orNull("addressee"),
                row.text("addressee_from").equals("implied"),
                row.flag("sensitive"),
                row.orNull("note_vi"),
                row.orNull("note_en"));
    }

    private static NewSystem system(DataFile.Row row, List<DataFile.Row> aliases, List<DataFile.Row> uses) {
        return new NewSystem(
                row.text("key"),
                row.text("name_vi"),
                row.text("name_en"),
                Category.valueOf(row.text("category")),
                row.orNull("vendor"),
                aliases.stream()
                        .map(one -> new NewSystem.Alias(one.text("document"), one.text("alias")))
                        .toList(),
                uses.stream()
                        .map(one -> new NewSystem.Use(
                                one.text("document"),
                                one.orNull("unit"),
                                one.list("tiers"),
                                one.list("agencies"),
                                UseStatus.valueOf(one.text("status")),
                                one.orNull("since"),
                                one.list("figures"),
                                one.list("findings"),
                                one.flag("sensitive")))
                        .toList());
    }
}
