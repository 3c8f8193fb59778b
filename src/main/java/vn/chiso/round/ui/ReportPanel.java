package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;
import vn.chiso.round.Step;
import vn.chiso.round.reuse.Reusable;

/** What is left to do with a report, the buttons that move it on, and the way it came. */
final class ReportPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OPEN = 12;

    private final transient RoundContext context;
    private final ReportActs acts;
    private final H2 title = new H2();
    private final Div deadline = new Div();
    private final Div rest = new Div();
    private final SerializableConsumer<Long> goTo;
    private final ReportEvidence evidence;

    ReportPanel(RoundContext context, Remarks remarks, SerializableConsumer<Long> goTo, SerializableRunnable onMoved) {
        this.context = context;
        this.goTo = goTo;
        acts = new ReportActs(context, remarks, onMoved);
        evidence = new ReportEvidence(context);
        title.addClassName("card__title");
        deadline.addClassName("report-panel__head");
        rest.addClassName("report-panel__rest");
        getContent().addClassNames("card", "report-panel");
        getContent().add(title, deadline, acts, rest);
    }

    /** Shows what proves one line of the report. */
    void showEvidence(long indicatorId) {
        evidence.only(indicatorId);
    }

    void show(Sheet sheet, Reusable reusable) {
        title.setText(getTranslation("report.panel"));
        deadline.removeAll();
        deadline.add(
                Deadline.of(sheet.report(), context.today(), getLocale()),
                new AnsweredBar(sheet.report(), getLocale()));
        acts.show(sheet);
        rest.removeAll();
        addReused("reuse.panel.offers", sheet, reusable.offers().keySet());
        addReused("reuse.panel.outdated", sheet, reusable.outdated().keySet());
        List<Form.Line> missing = sheet.missing();
        if (!missing.isEmpty()) {
            NativeDetails details =
                    new NativeDetails(getTranslation("report.missing", String.valueOf(missing.size())), list(missing));
            details.addClassName("source-panel__section");
            details.setOpen(missing.size() <= MOST_OPEN);
            rest.add(details);
        }
        List<Form.Line> objectionable = sheet.objectionable();
        addOdd("report.findings", objectionable, true);
        addOdd(
                "report.findings.notes",
                sheet.lines().stream()
                        .filter(line -> !sheet.findings(line).isEmpty() && !objectionable.contains(line))
                        .toList(),
                false);
        List<Form.Line> returned = sheet.lines().stream()
                .filter(line -> sheet.remarks().containsKey(line.indicator().id()))
                .toList();
        if (!returned.isEmpty()) {
            rest.add(section(getTranslation("report.remarks", String.valueOf(returned.size())), list(returned)));
        }
        evidence.show(sheet);
        rest.add(evidence, steps(sheet.steps()));
    }

    private void addReused(String key, Sheet sheet, Set<Long> indicators) {
        addOdd(
                key,
                sheet.lines().stream()
                        .filter(line -> indicators.contains(line.indicator().id()))
                        .toList(),
                true);
    }

    private void addOdd(String key, List<Form.Line> lines, boolean open) {
        if (!lines.isEmpty()) {
            NativeDetails details = new NativeDetails(getTranslation(key, String.valueOf(lines.size())), list(lines));
            details.addClassName("source-panel__section");
            details.setOpen(open);
            rest.add(details);
        }
    }

    private Component list(List<Form.Line> lines) {
        UnorderedList list = new UnorderedList();
        for (Form.Line line : lines) {
            NativeButton go = new NativeButton(
                    line.indicator().shortName(getLocale()),
                    click -> goTo.accept(line.indicator().id()));
            go.addClassName("link");
            list.add(new ListItem(go));
        }
        return list;
    }

    private Component steps(List<Step> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassName("report-steps");
        for (Step step : steps.reversed()) {
            Span act = new Span(getTranslation(step.act().key()));
            act.addClassName("report-steps__act");
            Span who = new Span(step.by() + " · " + DateText.format(step.at()));
            who.addClassName("muted");
            ListItem item = new ListItem(new Icon(Symbol.HISTORY), act, who);
            if (step.reason() != null) {
                Span reason = new Span("“" + step.reason() + "”");
                reason.addClassName("report-steps__reason");
                item.add(reason);
            }
            list.add(item);
        }
        return section(getTranslation("report.steps"), list);
    }

    private static Component section(String title, Component content) {
        Span label = new Span(title);
        label.addClassName("source-panel__label");
        Div section = new Div(label, content);
        section.addClassName("source-panel__section");
        return section;
    }
}
