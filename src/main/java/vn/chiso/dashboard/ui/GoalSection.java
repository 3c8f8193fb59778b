package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** The targets and plans of the selected indicator, each with its citation; no figure leads to them. */
final class GoalSection {

    private GoalSection() {}

    /** Those of the unit, or of the chosen agency; empty without any. */
    static Optional<Component> of(DashboardData data, CardContext context, Locale locale) {
        List<Goal> goals = data.children().goals().stream()
                .filter(goal -> concerns(goal, data.filter().agency()))
                .toList();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.goals"));
        for (Goal goal : goals) {
            Span value = new Span(GoalText.kind(goal, locale) + " "
                    + GoalText.value(goal, context.catalogue().indicator(goal.indicatorId()), locale));
            value.addClassName("strong");
            section.add(
                    new Div(value),
                    SourcePanel.quiet(whose(goal, context, locale) + " · " + FigureText.period(goal.period(), locale)),
                    SourcePanel.quiet(cited(goal, context, locale)));
        }
        return Optional.of(section);
    }

    private static boolean concerns(Goal goal, @Nullable Agency agency) {
        Long subject = goal.subject().agencyId();
        return agency == null || subject == null || subject == agency.id();
    }

    private static String whose(Goal goal, CardContext context, Locale locale) {
        return goal.itemId() == DimensionItem.WHOLE
                ? goal.subjectLabel()
                : goal.subjectLabel() + " · "
                        + context.catalogue().item(goal.itemId()).shortName(locale);
    }

    /** What somebody set beside the reports says itself what it rests on. */
    private static String cited(Goal goal, CardContext context, Locale locale) {
        if (goal.documentId() == null && goal.section() != null) {
            return goal.section();
        }
        String document = goal.documentId() == null
                ? Texts.get("grid.source.entered", locale)
                : Captions.cited(context.documents().byId(goal.documentId()));
        return goal.section() == null
                ? document
                : Texts.get("dashboard.source.cited", locale, document, goal.section());
    }
}
