package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureHistory;
import vn.chiso.observation.HistoryLine;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.Severity;

/** What checks find about a figure, and the reason that was given for it. */
final class FindingSection {

    private FindingSection() {}

    /** Empty when the figure passes, and for readers who do not edit: a finding tells of other figures, drafts among
     * them. */
    static Optional<Component> of(CardContext context, Figure figure, FigureHistory history, Locale locale) {
        List<Finding> findings = context.mayEdit()
                ? context.checked().of(List.of(figure)).getOrDefault(figure.observationId(), List.of())
                : List.of();
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(finding -> list.add(line(finding, locale)));
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.findings"), list);
        history.lines().stream()
                .filter(HistoryLine::current)
                .map(HistoryLine::reason)
                .filter(reason -> reason != null && !reason.isBlank())
                .findFirst()
                .ifPresent(reason ->
                        section.add(SourcePanel.quiet(Texts.get("dashboard.history.reason", locale, reason))));
        return Optional.of(section);
    }

    private static Component line(Finding finding, Locale locale) {
        boolean open = finding.severity() != Severity.NOTE;
        ListItem line = new ListItem(
                new Icon(finding.severity() == Severity.REFUSE ? Symbol.CIRCLE_ALERT : Symbol.TRIANGLE_ALERT),
                new Span(finding.in(locale)));
        line.addClassNames("findings__line", open ? "findings__line--open" : "findings__line--explained");
        return line;
    }
}
