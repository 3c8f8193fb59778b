package vn.chiso.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;

/** What answers of yes and no say of whoever gave them: "có hệ thống tường lửa", "chưa có hệ thống tường lửa". */
record AnswerClauses(Templates words, Locale locale) {

    private static final String ITEM = "item";

    /** @param item what within the indicator it is about; empty for the whole */
    String of(Indicator indicator, boolean yes, String item) {
        Template clause = clause(indicator, yes);
        String text = Runs.text(clause.fill(Map.of(ITEM, Runs.words(item))));
        return item.isEmpty() || clause.places().contains(ITEM) || isSaid(text, item)
                ? text
                : text + " (" + plain(item) + ")";
    }

    /** The same of several items, if they stand within what is said. */
    Optional<List<ReportRun>> of(Indicator indicator, boolean yes, List<ReportRun> items) {
        Template clause = clause(indicator, yes);
        return clause.places().contains(ITEM) ? Optional.of(clause.fill(Map.of(ITEM, items))) : Optional.empty();
    }

    /** The same with the word that says of how many or how far it is true: "hầu hết có Ban biên tập". */
    String of(Indicator indicator, boolean yes, String item, String word) {
        String text = of(indicator, yes, item);
        if (word.isEmpty()) {
            return text;
        }
        return words.text("adverbs").contains("|" + word + "|") ? word + " " + text : text + " (“" + word + "”)";
    }

    private Template clause(Indicator indicator, boolean yes) {
        String written = words.text(indicator.code());
        return written.isEmpty()
                ? unknown(indicator, yes)
                : new Template(written.split("\\|", -1)[yes ? 0 : 1].strip());
    }

    /** Of an indicator that somebody added; its name is a question. */
    private Template unknown(Indicator indicator, boolean yes) {
        String name = FigureSentences.noun(indicator.name(locale)).replaceAll("[\\[\\]{}]", "");
        String bare = name.replaceFirst("^(đã có|đã|có|còn) ", "");
        Map<String, List<ReportRun>> given =
                Map.of("indicator", Runs.words(name), "bare", Runs.words(name.startsWith("có ") ? name : bare));
        return new Template(
                Runs.text(words.get(yes ? "answer_yes" : "answer_no").fill(given)));
    }

    /** What stands in parentheses has none of its own. */
    static String plain(String item) {
        return item.replace(" (", ": ").replace(")", "");
    }

    /** Whether it is a part of the name already. */
    static boolean isSaid(String name, String item) {
        return VietnameseText.fold(name).contains(VietnameseText.fold(item));
    }

    /** Whether an answer is no shortcoming. */
    static boolean isGood(Indicator indicator, Figure answer) {
        boolean yes = Boolean.TRUE.equals(answer.yes());
        return switch (indicator.direction()) {
            case Direction.UP -> yes;
            case Direction.DOWN -> !yes;
            default -> true;
        };
    }
}
