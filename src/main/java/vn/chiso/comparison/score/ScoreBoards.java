package vn.chiso.comparison.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.Mapping;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.comparison.score.rule.Scores;
import vn.chiso.comparison.score.rule.Scoring;
import vn.chiso.comparison.score.rule.Sheet;
import vn.chiso.comparison.score.rule.Tree;

/**
 * Scores the subjects of an index by what the user may read. At most six SQL statements, however many subjects and
 * criteria there are.
 */
@Service
@Transactional(readOnly = true)
public class ScoreBoards {

    private static final int YEARS_BACK = 5;

    private final IndexService indices;
    private final BoardSubjects subjects;
    private final KnownReader reader;
    private final StepStore steps;
    private final ScoreRights rights;

    ScoreBoards(IndexService indices, BoardSubjects subjects, KnownReader reader, StepStore steps, ScoreRights rights) {
        this.indices = indices;
        this.subjects = subjects;
        this.reader = reader;
        this.steps = steps;
        this.rights = rights;
    }

    /** @throws NoSuchElementException when there is no such edition */
    public ScoreBoard board(ScoreRequest request) {
        ScoreIndex index = indices.ofEdition(request.editionId())
                .orElseThrow(() -> new NoSuchElementException("No edition " + request.editionId()));
        ScoreEdition edition = index.edition(request.editionId()).orElseThrow();
        List<Criterion> criteria = edition.scored();
        List<ScoreSubject> scored = subjects.read(edition, request);
        Map<String, Map<Long, Known>> known = reader.read(scored, criteria, request);
        Map<Stage, Map<String, Map<Long, Input>>> given = given(request);
        Map<Stage, Scores> stages = new EnumMap<>(Stage.class);
        Tree tree = edition.tree();
        for (Stage stage : Stage.values()) {
            List<Sheet> sheets = new ArrayList<>();
            for (ScoreSubject subject : scored) {
                Map<Long, Known> ofSubject = known.getOrDefault(subject.key(), Map.of());
                Map<Long, Input> inputs = new HashMap<>();
                criteria.forEach(one -> {
                    Known figures = ofSubject.getOrDefault(one.id(), Known.of(Input.NO_DATA));
                    inputs.put(
                            one.id(),
                            stage == Stage.COMPUTED
                                    ? figures.input()
                                    : given(stage, subject, one, figures.input(), given.get(stage)));
                });
                sheets.add(new Sheet(subject.key(), subject.block(), inputs));
            }
            stages.put(stage, Scoring.of(tree, sheets));
        }
        return new ScoreBoard(index, edition, request, scored, stages, known);
    }

    /** The totals of one subject in the years up to the one asked for, each by the edition that was in force; a board
     * each, and at most six of them. */
    public ScoreTrend trend(ScoreRequest request, String subject) {
        ScoreIndex index = indices.ofEdition(request.editionId()).orElseThrow();
        List<ScoreTrend.Point> points = new ArrayList<>();
        for (int year = request.year() - YEARS_BACK; year <= request.year(); year++) {
            Optional<ScoreEdition> edition = index.inForce(year);
            if (edition.isEmpty()) {
                continue;
            }
            ScoreBoard board = board(new ScoreRequest(edition.get().id(), request.unitId(), year, request.subjects()));
            boolean scored = board.subjects().stream().anyMatch(one -> one.key().equals(subject));
            if (scored && board.of(Stage.COMPUTED, subject).total().isScored()) {
                points.add(new ScoreTrend.Point(
                        year,
                        edition.get(),
                        board.of(Stage.COMPUTED, subject).total(),
                        points.isEmpty() ? null : since(points.getLast().edition(), edition.get(), index)));
            }
        }
        return new ScoreTrend(points);
    }

    private static @Nullable Mapping since(ScoreEdition before, ScoreEdition now, ScoreIndex index) {
        return before.id() == now.id() ? null : Mapping.of(before, now, index.editions());
    }

    /** Points that somebody gave; what the index does not ask of the subject is nobody's to give. */
    private Input given(
            Stage stage,
            ScoreSubject subject,
            Criterion one,
            Input computed,
            @Nullable Map<String, Map<Long, Input>> given) {
        boolean readable = (stage == Stage.FINAL || rights.readsAll(subject)) && !reader.isWithheld(subject, one);
        if (!readable) {
            return new Input.Missing(Gap.WITHHELD);
        }
        Input told = given == null
                ? null
                : given.getOrDefault(subject.key(), Map.of()).get(one.id());
        if (told != null) {
            return told;
        }
        return computed instanceof Input.NotApplicable ? computed : new Input.Missing(Gap.NOT_GIVEN);
    }

    private Map<Stage, Map<String, Map<Long, Input>>> given(ScoreRequest request) {
        Map<Stage, Map<String, Map<Long, Input>>> given = new EnumMap<>(Stage.class);
        for (ScoreStep step : steps.newest(request.editionId(), request.year())) {
            step.act()
                    .stage()
                    .ifPresent(stage -> given.computeIfAbsent(stage, any -> new HashMap<>())
                            .computeIfAbsent(step.subject(), any -> new HashMap<>())
                            .put(step.criterionId(), step.input()));
        }
        return given;
    }
}
