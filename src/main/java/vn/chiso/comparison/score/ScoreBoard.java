package vn.chiso.comparison.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.comparison.score.rule.Scores;
import vn.chiso.comparison.score.rule.Scoring;
import vn.chiso.comparison.score.rule.Sheet;

/**
 * An index over its subjects.
 *
 * @param subjects in official order
 * @param stages the outcomes of each stage
 * @param known by subject and criterion, with the figures
 */
public record ScoreBoard(
        ScoreIndex index,
        ScoreEdition edition,
        ScoreRequest request,
        List<ScoreSubject> subjects,
        Map<Stage, Scores> stages,
        Map<String, Map<Long, Known>> known) {

    public ScoreBoard {
        subjects = List.copyOf(subjects);
    }

    public ScoreSubject subject(String key) {
        return subjects.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No subject " + key));
    }

    public Scores scores(Stage stage) {
        return Objects.requireNonNull(stages.get(stage), stage.name());
    }

    /** What one subject comes to in a stage. */
    public Scores.Of of(Stage stage, String subject) {
        return scores(stage).of(subject);
    }

    /** What is known of a subject for a criterion that gives points. */
    public Known known(String subject, long criterionId) {
        Known found = known.getOrDefault(subject, Map.of()).get(criterionId);
        if (found == null) {
            throw new NoSuchElementException("Nothing of " + subject + " for " + criterionId);
        }
        return found;
    }

    /** Whether the user may not know what the subject says to the criterion. */
    public boolean isWithheld(String subject, long criterionId) {
        return known(subject, criterionId).input() instanceof Input.Missing(Gap gap) && gap == Gap.WITHHELD;
    }

    /** Whether anybody has points in a stage. */
    public boolean has(Stage stage) {
        return scores(stage).bySubject().values().stream()
                .anyMatch(one -> one.total().isScored());
    }

    /** Whether some of what a subject's computed points stand on is only about right in its source. */
    public boolean isApproximate(String subject) {
        return known.getOrDefault(subject, Map.of()).values().stream().anyMatch(Known::isApproximate);
    }

    /**
     * The same as if some things of one subject were otherwise: nothing is stored, and nobody else sees it.
     *
     * @param otherwise by criterion
     */
    public ScoreBoard whatIf(String subject, Map<Long, Input> otherwise) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : scores(Stage.COMPUTED).sheets()) {
            Sheet changed = sheet;
            if (sheet.subject().equals(subject)) {
                for (Map.Entry<Long, Input> one : otherwise.entrySet()) {
                    changed = changed.with(one.getKey(), one.getValue());
                }
            }
            sheets.add(changed);
        }
        Map<Stage, Scores> imagined = Map.of(Stage.COMPUTED, Scoring.of(edition.tree(), sheets));
        return new ScoreBoard(index, edition, request, subjects, imagined, known);
    }
}
