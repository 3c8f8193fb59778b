package vn.chiso.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** The sentences of targets and plans, which are never told as results. */
record GoalSentences(ReportMaterial material, Citations citations, Templates words, Locale locale) {

    List<ReportBlock> of(List<Goal> goals) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (Goal goal : goals) {
            Indicator indicator = citations.catalogue().indicator(goal.indicatorId());
            Map<String, List<ReportRun>> given = new HashMap<>();
            given.put("indicator", Runs.words(FigureSentences.noun(indicator.name(locale))));
            given.put("item", Runs.words(item(goal)));
            given.put("population", Runs.words(population(goal)));
            given.put("period", Runs.words(FigureText.period(goal.period(), locale)));
            @Nullable Long document = goal.documentId();
            String text = text(goal, indicator);
            given.put(
                    "goal",
                    document == null
                            ? Runs.words(text)
                            : List.of(citations.said(text, goal.factKey(), document, goal.section())));
            blocks.add(new ReportBlock.Paragraph(
                    words.get(goal.target() ? "target" : "plan").fill(given)));
        }
        return blocks;
    }

    /** Whose target it is where that is not whoever reports. */
    private String population(Goal goal) {
        return switch (goal.subject().kind()) {
            case POPULATION -> goal.subject().label();
            case UNIT -> material.agency() == null ? "" : material.unit().fullName();
            case AGENCY -> {
                @Nullable Agency own = material.agency();
                Agency asked =
                        citations.agency(Objects.requireNonNull(goal.subject().agencyId()));
                yield own != null && own.id() == asked.id() ? "" : asked.name();
            }
        };
    }

    private String item(Goal goal) {
        return goal.itemId() == DimensionItem.WHOLE
                ? ""
                : citations.catalogue().item(goal.itemId()).label();
    }

    private String text(Goal goal, Indicator indicator) {
        @Nullable BigDecimal value = goal.value();
        if (value != null) {
            return FigureText.number(value, indicator, goal.measure(), locale)
                    + FigureText.unitSuffix(indicator, goal.measure(), locale);
        }
        return goal.yes() == null ? goal.text() : FigureText.yesNo(goal.yes(), locale);
    }
}
