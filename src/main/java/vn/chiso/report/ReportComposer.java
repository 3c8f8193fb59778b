package vn.chiso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;

/** Makes a report out of its material: the one way, whatever the report is then drawn on. */
@Component
class ReportComposer {

    private final Citations citations;
    private final BudgetTasks budget;

    ReportComposer(Citations citations, BudgetTasks budget) {
        this.citations = citations;
        this.budget = budget;
    }

    ReportDraft compose(ReportMaterial material, ReportFields fields) {
        ReportRequest request = material.request();
        Templates head = Templates.of(request.type(), Templates.HEAD, request.locale());
        return new ReportDraft(
                request.type(),
                Texts.language(request.locale()).getLanguage(),
                fields,
                material.simulated() ? head.text("simulated") : "",
                new Composing(material, citations, fields, head).body(),
                request.type() == ReportType.BUDGET_REVIEW
                        ? new AnnexTable(budget).of(material, citations, head, annexTitle(material, head))
                        : null,
                notes(material, head));
    }

    private static String annexTitle(ReportMaterial material, Templates head) {
        return Runs.text(head.get("annex_title")
                .fill(Map.of("period", Runs.words(ReportPeriods.label(material.request(), material.source())))));
    }

    private static List<String> notes(ReportMaterial material, Templates head) {
        List<String> notes = new ArrayList<>();
        if (material.incomplete()) {
            notes.add(head.text("note_incomplete"));
        }
        if (!material.unapproved()) {
            notes.add(head.text("note_approved_only"));
        }
        if (material.figures().stream().anyMatch(one -> !one.approved())) {
            notes.add(head.text("note_unapproved"));
        }
        LocalDate reform = material.reform();
        if (reform != null) {
            String day = LongDay.of(reform, material.request().locale());
            notes.add(Runs.text(head.get("note_boundaries").fill(Map.of("day", Runs.words(day)))));
        }
        return notes;
    }
}
