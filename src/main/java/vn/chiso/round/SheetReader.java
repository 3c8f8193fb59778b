package vn.chiso.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Years;
import vn.chiso.observation.check.Finding;

/** Puts a report together from what stands where: its form, its answers, what checks say of them, its way. */
@Component
class SheetReader {

    private final RoundReader reader;
    private final RoundAccess access;
    private final FormService forms;
    private final FigureService figures;
    private final CheckedFigures checked;

    SheetReader(
            RoundReader reader, RoundAccess access, FormService forms, FigureService figures, CheckedFigures checked) {
        this.reader = reader;
        this.access = access;
        this.forms = forms;
        this.figures = figures;
        this.checked = checked;
    }

    /**
     * A report as the user may read it.
     *
     * @throws NoSuchElementException when there is no such report
     */
    Sheet read(long reportId) {
        Report report = reader.report(reportId).orElseThrow();
        boolean drafts = access.readsDraftsOf(report.agency());
        access.demand(drafts
                || (report.stage() == Stage.APPROVED
                        && access.covers(report.agency().unitId())));
        Form form = forms.byId(report.round().formId());
        Map<Long, Figure> answers = answers(report);
        return new Sheet(
                report,
                form,
                lines(form, report, answers),
                answers,
                findings(answers),
                drafts ? reader.remarks(reportId) : Map.of(),
                drafts ? reader.steps(reportId) : withoutReasons(reader.steps(reportId)),
                rights(report, form));
    }

    private Map<Long, Figure> answers(Report report) {
        int year = report.round().year();
        Map<Long, Figure> answers = new HashMap<>();
        for (Figure figure : figures.ofAgency(report.agency().id(), Years.between(year, year))) {
            if (figure.period().id() == report.round().periodId() && figure.itemId() == DimensionItem.WHOLE) {
                answers.put(figure.indicatorId(), figure);
            }
        }
        return answers;
    }

    private Map<Long, List<Finding>> findings(Map<Long, Figure> answers) {
        Map<Long, List<Finding>> found = checked.ofForm(answers.values());
        Map<Long, List<Finding>> byIndicator = new HashMap<>();
        answers.forEach((indicator, figure) -> {
            List<Finding> said = found.get(figure.observationId());
            if (said != null) {
                byIndicator.put(indicator, said);
            }
        });
        return byIndicator;
    }

    /** What is asked, and what was answered before its indicator was retired. */
    private static List<Form.Line> lines(Form form, Report report, Map<Long, Figure> answers) {
        List<Form.Line> asked =
                form.linesOf(report.agency(), report.round().period().start());
        return form.lines().stream()
                .filter(line -> line.appliesTo(report.agency()))
                .filter(line -> asked.contains(line)
                        || answers.containsKey(line.indicator().id()))
                .map(line -> asked.contains(line) ? line : line.optional())
                .toList();
    }

    /** Why a report went back tells what was drafted. */
    private static List<Step> withoutReasons(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.act(), step.stage(), step.by(), step.at(), null))
                .toList();
    }

    private Sheet.Rights rights(Report report, Form form) {
        boolean own = access.writesFor(report.agency().id());
        boolean runs = access.runs(report.agency().unitId());
        boolean open = report.isOpen();
        return new Sheet.Rights(
                (own && open) || runs,
                open && (own || runs),
                report.stage() == Stage.WITH_HEAD
                        && form.headApproves()
                        && access.heads(report.agency().id()),
                report.stage() == Stage.SUBMITTED && runs,
                runs && (report.stage().isHandedIn() || !open));
    }
}
