package vn.chiso.comparison.score.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.territory.Unit;

/**
 * The address of a page of an index: {@code score?index=vi-du-minh-hoa&edition=2015&unit=P44&year=2015&subjects=inspected
 * &stage=final}; what is left out or cannot be read is as the index has it.
 */
record ScoreAddress(ScoreContext context) {

    static final String BOARD = "score";
    static final String SHEET = "score-sheet";
    static final String EDIT = "score-edit";
    static final String SUBJECT = "subject";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Empty where there is no such index. */
    Optional<ScoreChoice> parse(UnaryOperator<String> asked) {
        return context.indices().byKey(asked.apply("index")).flatMap(index -> parse(index, asked));
    }

    private Optional<ScoreChoice> parse(ScoreIndex index, UnaryOperator<String> asked) {
        Optional<Integer> year = year(asked.apply("year"));
        Optional<ScoreEdition> edition = index.editions().stream()
                .filter(one -> one.said().label().equals(asked.apply("edition")))
                .findFirst()
                .or(() -> year.flatMap(index::inForce))
                .or(index::newest)
                .or(() -> index.editions().stream().findFirst());
        Unit unit = context.territory().byKey(asked.apply("unit")).orElseGet(() -> context.home(index));
        return edition.map(one -> new ScoreChoice(
                index,
                one,
                unit,
                year.orElse(one.said().year()),
                ScoredSubjects.of(asked.apply("subjects")).orElse(one.said().subjects()),
                Stage.of(asked.apply("stage"))));
    }

    /** Everything that was chosen, so that the link opens the same for a colleague. */
    Map<String, String> format(ScoreChoice choice) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("index", choice.index().key());
        query.put("edition", choice.edition().said().label());
        query.put("unit", choice.unit().key());
        query.put("year", String.valueOf(choice.year()));
        query.put("subjects", choice.subjects().word());
        if (choice.stage() != Stage.COMPUTED) {
            query.put("stage", choice.stage().word());
        }
        return query;
    }

    /** The same with one of those who are scored. */
    Map<String, String> format(ScoreChoice choice, String subject) {
        Map<String, String> query = format(choice);
        query.put(SUBJECT, subject);
        return query;
    }

    private static Optional<Integer> year(String text) {
        if (!text.matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }
}
