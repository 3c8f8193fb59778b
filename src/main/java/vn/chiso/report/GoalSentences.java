package vn.chiso.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
record GoalSentences(ReportMaterial material, Citations citations, Templates words, FigureSentences sentences) {

    /** What is meant to be there in one period, of one kind and of the same people. */
    private record Wanted(long indicatorId, boolean target, String population, String period) {}

    List<ReportBlock> of(List<Goal> goals) {
        List<ReportBlock> blocks = new ArrayList<>();
        Map<Wanted, List<Goal>> answers = new LinkedHashMap<>();
        for (Goal goal : goals) {
            if (Boolean.TRUE.equals(goal.yes()) && goal.value() == null) {
                Wanted wanted = new Wanted(goal.indicatorId(), goal.target(), population(goal), period(goal));
                answers.computeIfAbsent(wanted, key -> new ArrayList<>()).add(goal);
            } else {
                blocks.add(new ReportBlock.Paragraph(sentence(goal)));
            }
        }
        answers.forEach((wanted, some) -> blocks.add(new ReportBlock.Paragraph(sentence(wanted, some))));
        return blocks;
    }

    private List<ReportRun> sentence(Goal goal) {
        Indicator indicator = citations.catalogue().indicator(goal.indicatorId());
        return words.get(goal.target() ? "target" : "plan")
                .fill(Map.of(
                        "indicator", Runs.words(FigureSentences.noun(indicator.name(locale()))),
                        "item", Runs.words(AnswerClauses.plain(item(goal))),
                        "population", Runs.words(population(goal)),
                        "period", Runs.words(period(goal)),
                        "goal", said(text(goal, indicator), goal)));
    }

    private List<ReportRun> sentence(Wanted wanted, List<Goal> goals) {
        Indicator indicator = citations.catalogue().indicator(wanted.indicatorId());
        String clause = new AnswerClauses(words, locale()).of(indicator, true, "");
        boolean parts = goals.getFirst().itemId() != DimensionItem.WHOLE;
        return words.get(wanted.target() ? "target_yes" : "plan_yes")
                .fill(Map.of(
                        "subject",
                        Runs.words(sentences.subject(wanted.population())),
                        "period",
                        Runs.words(wanted.period()),
                        "clause",
                        parts ? Runs.words(clause) : said(clause, goals.getFirst()),
                        "items",
                        parts
                                ? Runs.enumerate(
                                        goals.stream()
                                                .map(one -> said(item(one), one))
                                                .toList(),
                                        words.text("and"))
                                : List.of()));
    }

    private List<ReportRun> said(String text, Goal goal) {
        @Nullable Long document = goal.documentId();
        return document == null
                ? Runs.words(text)
                : List.of(citations.said(text, goal.factKey(), document, goal.section()));
    }

    private String period(Goal goal) {
        return FigureText.period(goal.period(), locale());
    }

    private Locale locale() {
        return material.request().locale();
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
            return FigureText.number(value, indicator, goal.measure(), locale())
                    + FigureText.unitSuffix(indicator, goal.measure(), locale());
        }
        return goal.yes() == null ? goal.text() : FigureText.yesNo(goal.yes(), locale());
    }
}
