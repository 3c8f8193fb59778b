package vn.chiso.comparison.score.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.Known;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.observation.Figure;
import vn.chiso.observation.RollupCell;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/**
 * The tables of an index as they are frozen. Points that the system computed stand on the figures of their criteria; those
 * that somebody gave are said of who was given them, and before they are settled they are not for everybody.
 */
record FrozenScores(ScoreChoice choice, ScoreBoard board, FrozenCells.Maker maker, Locale locale) {

    private static final String NOTHING = "–";

    /** All that points are made of. */
    static List<Shown> shown(ScoreBoard board) {
        return board.known().values().stream()
                .flatMap(ofSubject -> ofSubject.values().stream())
                .flatMap(FrozenScores::shown)
                .toList();
    }

    /** Everybody who is scored, with the points of each pillar, the total and the place. */
    FrozenContent.Table all() {
        List<Criterion> pillars = choice.edition().below(null);
        List<FrozenContent.Head> heads = new ArrayList<>();
        pillars.forEach(one -> heads.add(new FrozenContent.Head(one.name(locale), "")));
        Stream.of("score.points_all", "score.percent", "score.place")
                .forEach(key -> heads.add(new FrozenContent.Head(text(key), "")));
        return new FrozenContent.Table(
                text(choice.stage().key()),
                text("score.subject"),
                heads,
                BoardRow.of(board, choice.stage()).stream()
                        .map(row -> row(row, pillars))
                        .toList());
    }

    private FrozenContent.Row row(BoardRow row, List<Criterion> pillars) {
        ScoreSubject subject = row.subject();
        ScoreWords words = new ScoreWords(locale);
        Outcome total = row.scores().total();
        String reason = row.reason();
        List<FrozenCell> cells = new ArrayList<>();
        pillars.forEach(
                one -> cells.add(cell(subject, choice.stage(), row.scores().part(one.id()), under(one))));
        cells.add(cell(subject, choice.stage(), total, any -> true));
        cells.add(made(subject, choice.stage(), words.percent(total), "", any -> true));
        cells.add(made(
                subject,
                choice.stage(),
                reason == null ? ScoreWords.place(row.place(), row.among()) : text(reason),
                "",
                any -> true));
        return new FrozenContent.Row(
                text(subject.block()), subject.name(), total.applies() ? words.completeness(total) : "", cells);
    }

    /** Every criterion of one subject, each stage beside the others. */
    FrozenContent.Table sheet(ScoreSubject subject) {
        List<FrozenContent.Head> heads = new ArrayList<>(List.of(new FrozenContent.Head(text("score.maximum"), "")));
        for (Stage stage : Stage.values()) {
            heads.add(new FrozenContent.Head(text(stage.key()), ""));
        }
        List<FrozenContent.Row> rows = new ArrayList<>();
        for (Criterion one : choice.edition().criteria()) {
            rows.add(new FrozenContent.Row("", (one.code() + " " + one.name(locale)).strip(), "", cells(subject, one)));
        }
        return new FrozenContent.Table(subject.name(), text("score.criterion"), heads, rows);
    }

    private List<FrozenCell> cells(ScoreSubject subject, Criterion one) {
        List<FrozenCell> cells = new ArrayList<>();
        cells.add(FrozenCell.words(
                !one.scored()
                        ? text("score.unscored")
                        : one.maximum() == null ? NOTHING : new ScoreWords(locale).number(one.maximum())));
        for (Stage stage : Stage.values()) {
            cells.add(
                    one.scored()
                            ? cell(
                                    subject,
                                    stage,
                                    board.of(stage, subject.key()).part(one.id()),
                                    under(one))
                            : FrozenCell.words(NOTHING));
        }
        return cells;
    }

    private FrozenCell cell(ScoreSubject subject, Stage stage, Outcome outcome, Predicate<Long> criteria) {
        boolean about = outcome.isScored()
                && stage == Stage.COMPUTED
                && known(subject, criteria).anyMatch(Known::isApproximate);
        return made(subject, stage, (about ? "≈ " : "") + new ScoreWords(locale).of(outcome), "", criteria);
    }

    /** @param criteria those that the cell is made of */
    private FrozenCell made(ScoreSubject subject, Stage stage, String text, String note, Predicate<Long> criteria) {
        Collection<Shown> shown = stage != Stage.COMPUTED
                ? List.of()
                : known(subject, criteria).flatMap(FrozenScores::shown).toList();
        return maker.made(text.isEmpty() ? NOTHING : text, note, shown, whose(subject, stage, criteria));
    }

    /** Of a single agency, and as sensitive as the most sensitive of the criteria. */
    private List<FrozenCell.Total> whose(ScoreSubject subject, Stage stage, Predicate<Long> criteria) {
        boolean settled = stage == Stage.COMPUTED || stage == Stage.FINAL;
        boolean single = subject.agencyId() != null && stage != Stage.COMPUTED;
        List<Long> indicators = choice.edition().criteria().stream()
                .filter(one -> criteria.test(one.id()))
                .map(Criterion::indicatorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return single && !indicators.isEmpty()
                ? indicators.stream()
                        .map(indicator -> FrozenCell.Total.saidOf(subject.unitId(), indicator, true, settled))
                        .toList()
                : List.of(FrozenCell.Total.saidOf(subject.unitId(), 0, false, settled));
    }

    /** The ids of a part and of everything below it. */
    private Predicate<Long> under(Criterion part) {
        return choice.edition().criteria().stream()
                .filter(one -> isUnder(one, part))
                .map(Criterion::id)
                .collect(Collectors.toSet())::contains;
    }

    private boolean isUnder(Criterion one, Criterion part) {
        @Nullable Long parent = one.parentId();
        return one.id() == part.id()
                || (parent != null && isUnder(choice.edition().criterion(parent), part));
    }

    private Stream<Known> known(ScoreSubject subject, Predicate<Long> criteria) {
        return board.known().getOrDefault(subject.key(), Map.of()).entrySet().stream()
                .filter(one -> criteria.test(one.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Stream<Shown> shown(Known known) {
        Figure figure = known.figure();
        RollupCell total = known.total();
        return figure != null
                ? Stream.of(new Shown.Single(figure))
                : total == null ? Stream.empty() : Stream.of(new Shown.RolledUp(total));
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }
}
