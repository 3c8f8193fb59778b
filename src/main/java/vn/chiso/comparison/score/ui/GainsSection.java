package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.List;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Gain;
import vn.chiso.comparison.score.rule.Gains;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.comparison.score.rule.Scores;

/** What a subject leaves on the table, the cheapest first, and what cannot be scored for want of figures. */
final class GainsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final SerializableConsumer<Criterion> why;

    GainsSection(ScoreContext context, SerializableConsumer<Criterion> why) {
        this.context = context;
        this.why = why;
        getContent().addClassNames("card", "facts", "score-gains");
    }

    void show(ScoreBoard board, ScoreSubject subject) {
        Scores.Of scores = board.of(Stage.COMPUTED, subject.key());
        List<Gain> gains = Gains.of(board.edition().tree(), scores);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("score.gains")), quiet(getTranslation("score.gains.rule")));
        if (gains.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("score.gains.none")));
        } else {
            OrderedList list = new OrderedList();
            gains.forEach(gain -> list.add(line(board, subject, gain)));
            getContent().add(list);
        }
        missing(board, scores);
    }

    private ListItem line(ScoreBoard board, ScoreSubject subject, Gain gain) {
        Criterion one = board.edition().criterion(gain.criterionId());
        Span points = new Span("+" + new ScoreWords(getLocale()).number(gain.points()));
        points.addClassName("score-gains__points");
        return new ListItem(link(one), points, quiet(what(board, subject, one, gain)));
    }

    /** "từ 45 % lên 50 %". */
    private String what(ScoreBoard board, ScoreSubject subject, Criterion one, Gain gain) {
        Formula formula = new Formula(context, board, subject, getLocale());
        BigDecimal from = gain.from();
        BigDecimal to = gain.to();
        return from != null && to != null
                ? getTranslation("score.effort.from_to", formula.value(one, from), formula.value(one, to))
                : getTranslation(
                        gain.effort() == Gain.Effort.ANSWER && one.rule().reversed()
                                ? "score.effort.answer.reversed"
                                : gain.effort().key());
    }

    private void missing(ScoreBoard board, Scores.Of scores) {
        List<Criterion> open = board.edition().scored().stream()
                .filter(one -> isOpen(scores.part(one.id())))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        ScoreWords words = new ScoreWords(getLocale());
        OrderedList list = new OrderedList();
        open.forEach(one -> list.add(new ListItem(
                link(one),
                quiet(words.of(scores.part(one.id())) + " · "
                        + getTranslation(
                                "score.up_to",
                                words.number(scores.part(one.id()).maximum()))))));
        getContent().add(new H2(getTranslation("score.missing")), quiet(getTranslation("score.missing.text")), list);
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.applies() && !outcome.isScored();
    }

    private NativeButton link(Criterion one) {
        NativeButton link = new NativeButton(one.name(getLocale()), click -> why.accept(one));
        link.addClassName("link");
        return link;
    }

    private static Span quiet(String text) {
        return ScoreWords.quiet(text);
    }
}
