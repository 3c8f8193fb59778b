package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Outcome;

/** The sheet of one who is scored: the tree of the edition with every stage beside each other; a line tells why. */
final class SheetTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Criterion> why;

    SheetTable(SerializableConsumer<Criterion> why) {
        this.why = why;
        getContent().addClassName("score-sheet__scroll");
    }

    void show(ScoreBoard board, ScoreSubject subject, boolean narrow) {
        ScoreWords words = new ScoreWords(getLocale());
        List<Stage> stages = (narrow ? List.of(Stage.COMPUTED, Stage.FINAL) : List.of(Stage.values()))
                .stream().filter(stage -> isReadable(board, stage, subject)).toList();
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--frozen", "score-sheet");
        table.setCaptionText(getTranslation("score.sheet.caption", subject.name()));
        NativeTableRow head = table.getHead().addRow();
        head.add(header("col", new Span(getTranslation("score.criterion"))));
        head.add(header("col", new Span(getTranslation("score.maximum"))));
        stages.forEach(stage -> head.add(header("col", new Span(getTranslation(stage.key())))));
        for (Criterion one : board.edition().criteria()) {
            NativeTableRow line = new NativeTableRow(header("row", name(board, one)));
            line.addClassName("score-sheet__line--" + Math.min(board.edition().depth(one), 2));
            Outcome computed = board.of(Stage.COMPUTED, subject.key()).part(one.id());
            line.add(number(one.scored() ? maximum(one, computed, words) : getTranslation("score.unscored")));
            stages.forEach(stage -> line.add(cell(board, stage, subject, one, words)));
            table.getBody().add(line);
            rest(board, one, stages.size()).ifPresent(table.getBody()::add);
        }
        NativeTableRow total = table.getFoot().addRow();
        total.add(header("row", new Span(getTranslation("score.total"))));
        total.add(number(
                words.number(board.of(Stage.COMPUTED, subject.key()).total().maximum())));
        stages.forEach(stage -> {
            Outcome outcome = board.of(stage, subject.key()).total();
            total.add(number(outcome.isScored() || stage == Stage.COMPUTED ? words.of(outcome) : "–"));
        });
        getContent().removeAll();
        getContent().add(table);
    }

    /** A stage of which the reader may know nothing leaves no column. */
    private static boolean isReadable(ScoreBoard board, Stage stage, ScoreSubject subject) {
        return stage == Stage.COMPUTED
                || board.of(stage, subject.key()).parts().values().stream()
                        .anyMatch(outcome -> outcome.isScored() || outcome.gap() == Gap.NOT_GIVEN);
    }

    /** "10", and "10 → 20" where points of others came to it. */
    private static String maximum(Criterion one, Outcome outcome, ScoreWords words) {
        BigDecimal own = one.maximum();
        if (own == null) {
            return "–";
        }
        boolean raised = outcome.applies() && outcome.factor().compareTo(BigDecimal.ONE) != 0;
        return words.number(own) + (raised ? " → " + words.number(outcome.maximum()) : "");
    }

    /** Points of a whole that no part of it has: they are said, and have no name. */
    private Optional<NativeTableRow> rest(ScoreBoard board, Criterion one, int stages) {
        List<Criterion> below = board.edition().below(one.id());
        BigDecimal own = one.maximum();
        if (below.isEmpty() || own == null) {
            return Optional.empty();
        }
        BigDecimal rest = own.subtract(board.edition().tree().ofChildren(one.node()));
        if (rest.signum() <= 0) {
            return Optional.empty();
        }
        NativeTableCell words = new NativeTableCell(ScoreWords.quiet(getTranslation("score.rest")));
        NativeTableCell empty = new NativeTableCell();
        empty.getElement().setAttribute("colspan", String.valueOf(stages));
        return Optional.of(new NativeTableRow(words, number(new ScoreWords(getLocale()).number(rest)), empty));
    }

    private Component name(ScoreBoard board, Criterion one) {
        Div cell = new Div();
        cell.addClassNames("unit-name", "unit-name--leaf", "score-sheet__name");
        cell.getStyle().set("--depth", String.valueOf(board.edition().depth(one)));
        String words = (one.code().isEmpty() ? "" : one.code() + " ") + one.name(getLocale());
        boolean criterion = one.scored() && board.edition().below(one.id()).isEmpty();
        if (criterion) {
            NativeButton open = new NativeButton(words, click -> why.accept(one));
            open.addClassName("link");
            open.setAriaLabel(words + ", " + getTranslation("score.why"));
            cell.add(open);
        } else {
            cell.add(new Span(words));
        }
        return cell;
    }

    private NativeTableCell cell(ScoreBoard board, Stage stage, ScoreSubject subject, Criterion one, ScoreWords words) {
        if (!one.scored()) {
            return number("");
        }
        Outcome outcome = board.of(stage, subject.key()).part(one.id());
        if (!outcome.isScored()) {
            boolean silent = stage != Stage.COMPUTED && outcome.applies() && outcome.gap() != Gap.WITHHELD;
            NativeTableCell cell = new NativeTableCell(ScoreWords.quiet(silent ? "–" : words.of(outcome)));
            cell.addClassName("table__number");
            return cell;
        }
        boolean whole = outcome.criteria() > 1 || outcome.scored() != outcome.criteria();
        boolean approximate = stage == Stage.COMPUTED
                && board.edition().below(one.id()).isEmpty()
                && board.known(subject.key(), one.id()).isApproximate();
        return number((approximate ? "≈ " : "") + (whole ? words.of(outcome) : words.number(outcome.points())));
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(new Span(text));
        cell.addClassName("table__number");
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
