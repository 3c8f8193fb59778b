package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreRanks;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.comparison.score.rule.RuleKind;
import vn.chiso.indicator.Kind;

/** What total and place would be if some figures were otherwise. Nothing of it is kept. */
final class WhatIfDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final transient ScoreBoard board;
    private final transient ScoreSubject subject;
    private final transient Map<Long, Input> otherwise = new HashMap<>();
    private final Div result = new Div();

    WhatIfDialog(ScoreContext context, ScoreBoard board, ScoreSubject subject) {
        this.context = context;
        this.board = board;
        this.subject = subject;
        setHeaderTitle(getTranslation("score.what_if"));
        setWidth("min(680px, 94vw)");
        result.addClassName("score-what-if");
        result.getElement().setAttribute("role", "status");
        Div fields = new Div();
        fields.addClassName("score-what-if__fields");
        board.edition().scored().stream()
                .filter(one -> one.rule().kind() != RuleKind.JUDGED)
                .filter(one ->
                        board.of(Stage.COMPUTED, subject.key()).part(one.id()).applies())
                .filter(one -> !board.isWithheld(subject.key(), one.id()))
                .forEach(one -> fields.add(field(one)));
        add(
                new Badge(Symbol.TRIANGLE_ALERT, getTranslation("score.what_if.badge"), "badge--overdue"),
                new Paragraph(subject.name() + ". " + getTranslation("score.what_if.text")),
                result,
                fields);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        show();
    }

    private Component field(Criterion one) {
        Input input = board.known(subject.key(), one.id()).input();
        return one.rule().kind() == RuleKind.YES_NO ? answer(one, input) : amount(one, input);
    }

    private Component answer(Criterion one, Input input) {
        Select<Boolean> select = new Select<>();
        select.setLabel(one.name(getLocale()));
        select.setItems(List.of(true, false));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("score.gap.no_data"));
        select.setItemLabelGenerator(yes ->
                yes == null ? getTranslation("score.gap.no_data") : getTranslation(yes ? "answer.yes" : "answer.no"));
        if (input instanceof Input.Answer(boolean yes)) {
            select.setValue(yes);
        }
        select.addValueChangeListener(
                change -> change(one, change.getValue() == null ? Input.NO_DATA : new Input.Answer(change.getValue())));
        return select;
    }

    private Component amount(Criterion one, Input input) {
        TextField field = new TextField(one.name(getLocale()));
        field.setHelperText(new Formula(context, board, subject, getLocale()).rule(one));
        if (input instanceof Input.Amount(BigDecimal value)) {
            field.setValue(ScoreFields.text(value, getLocale()));
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            @Nullable BigDecimal number = ScoreFields.number(change.getValue());
            boolean possible = number == null || isPossible(one, number);
            field.setInvalid(ScoreFields.isWrong(field) || !possible);
            field.setErrorMessage(getTranslation(possible ? "score.not_a_number" : "score.what_if.impossible"));
            if (!field.isInvalid()) {
                change(one, number == null ? Input.NO_DATA : new Input.Amount(number));
            }
        });
        return field;
    }

    /** No figure is below nothing, and no part more than its whole; what may exceed 100 % is a rate. */
    private boolean isPossible(Criterion one, BigDecimal number) {
        boolean percent = one.indicatorId() != null
                && context.catalogue().indicator(one.indicatorId()).kind() == Kind.PERCENT;
        return number.signum() >= 0 && !(percent && number.compareTo(BigDecimal.valueOf(100)) > 0);
    }

    private void change(Criterion one, Input input) {
        otherwise.put(one.id(), input);
        show();
    }

    /** "Tổng: 69 / 100 → 85 / 100", "Hạng: 2 / 6 → 1 / 6". */
    private void show() {
        ScoreBoard imagined = board.whatIf(subject.key(), otherwise);
        ScoreWords words = new ScoreWords(getLocale());
        String before = words.of(board.of(Stage.COMPUTED, subject.key()).total());
        String after = words.of(imagined.of(Stage.COMPUTED, subject.key()).total());
        result.removeAll();
        result.add(
                new Span(getTranslation("score.what_if.total", before, after)),
                new Span(getTranslation("score.what_if.place", place(board), place(imagined))));
        if (takesAway()) {
            result.add(new Badge(Symbol.TRIANGLE_ALERT, getTranslation("score.what_if.missing"), "badge--overdue"));
        }
    }

    /** Whether a figure that there is was taken away: its points are then neither given nor lost. */
    private boolean takesAway() {
        return otherwise.entrySet().stream()
                .anyMatch(one -> one.getValue() instanceof Input.Missing
                        && !(board.known(subject.key(), one.getKey()).input() instanceof Input.Missing));
    }

    private String place(ScoreBoard of) {
        ScoreRanks ranks = ScoreRanks.of(of, Stage.COMPUTED);
        return ScoreWords.place(ranks.place(subject.key()).orElse(null), ranks.among(subject.key()));
    }
}
