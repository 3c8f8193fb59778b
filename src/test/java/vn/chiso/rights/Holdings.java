package vn.chiso.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetColumns;
import vn.chiso.budget.BudgetService;
import vn.chiso.budget.ColumnEdit;
import vn.chiso.budget.ColumnSaved;
import vn.chiso.budget.NewAnnex;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.Answer;
import vn.chiso.observation.NewPeriod;
import vn.chiso.software.InventoryKind;
import vn.chiso.software.InventoryService;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.software.SoftwareService;

/** What reports hold beside figures; who reads what of it is tested with the services. */
final class Holdings {

    private final FindingService findings;
    private final SoftwareService software;
    private final InventoryService inventory;
    private final BudgetService budget;
    private final BudgetColumns columns;
    private final JdbcClient jdbc;

    Holdings(BeanFactory application) {
        findings = application.getBean(FindingService.class);
        software = application.getBean(SoftwareService.class);
        inventory = application.getBean(InventoryService.class);
        budget = application.getBean(BudgetService.class);
        columns = application.getBean(BudgetColumns.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    /** Each office has an annex with one task. */
    void fill(List<Office> offices) {
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
        acts.put("SoftwareService.all()", Act.read((who, office, secret) -> software.all()));
        acts.put(
                "SoftwareService.find(SoftwareFilter)",
                Act.read((who, office, secret) -> software.find(SoftwareFilter.ALL)));
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
