package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.comparison.score.Known;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreStep;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.RollupCell;

/** Why a criterion has the points that it has: the figure with its source, the formula, and what people said. */
final class WhyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final transient ScoreBoard board;
    private final transient ScoreSubject subject;
    private final transient Criterion criterion;

    WhyDialog(
            ScoreContext context,
            ScoreBoard board,
            ScoreSubject subject,
            Criterion criterion,
            SerializableRunnable onTaken) {
        this.context = context;
        this.board = board;
        this.subject = subject;
        this.criterion = criterion;
        setHeaderTitle(criterion.name(getLocale()));
        setWidth("min(620px, 94vw)");
        List<ScoreStep> steps = context.appraisals().history(board, subject).stream()
                .filter(step -> step.criterionId() == criterion.id())
                .toList();
        add(new Paragraph(subject.name() + " · " + board.request().year()), figure(), formula(), history(steps));
        StepForm form = new StepForm(context, board, subject, criterion, steps, () -> {
            close();
            onTaken.run();
        });
        if (form.hasActs()) {
            add(form);
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private Component figure() {
        Known known = board.known(subject.key(), criterion.id());
        Div place = new Div(new H3(getTranslation("score.why.figure")));
        place.addClassName("score-why");
        Figure figure = known.figure();
        Long indicatorId = criterion.indicatorId();
        if (indicatorId == null) {
            place.add(ScoreWords.quiet(getTranslation("score.why.judged")));
            return place;
        }
        Indicator indicator = context.catalogue().indicator(indicatorId);
        place.add(new Span(indicator.name(getLocale())));
        if (figure != null) {
            place.add(
                    new Span(FigureText.label(figure, indicator, getLocale()) + " · "
                            + FigureText.period(figure.period(), getLocale())),
                    new ListLink("", source(figure, indicator), getTranslation("score.why.source")));
        } else if (known.total() != null) {
            place.add(
                    new Span(getTranslation("score.why.total", known.total().withData()) + parts(known.total())),
                    new ListLink("", page(indicator), getTranslation("score.why.page")));
        } else {
            place.add(
                    ScoreWords.quiet(getTranslation("score.why.none")),
                    new ListLink("", page(indicator), getTranslation("score.why.page")));
        }
        return place;
    }

    /** ": 120 / 150" where numerators and denominators were added up. */
    private String parts(RollupCell total) {
        ScoreWords words = new ScoreWords(getLocale());
        return total.sumNumerator() == null || total.sumDenominator() == null
                ? ""
                : ": " + words.number(total.sumNumerator()) + " / " + words.number(total.sumDenominator());
    }

    /** The page that opens the source of a figure. */
    private Map<String, String> source(Figure figure, Indicator indicator) {
        Map<String, String> query = page(indicator);
        query.put("figure", String.valueOf(figure.observationId()));
        return query;
    }

    private Map<String, String> page(Indicator indicator) {
        Map<String, String> query = new LinkedHashMap<>();
        @Nullable Long agency = subject.agencyId();
        query.put("unit", context.territory().byId(subject.unitId()).key());
        if (agency != null) {
            query.put("agency", context.agencies().byId(agency).key());
        }
        query.put("year", String.valueOf(board.request().year()));
        query.put("indicator", indicator.code());
        return query;
    }

    private Component formula() {
        Div place = new Div(new H3(getTranslation("score.why.formula")));
        place.addClassName("score-why");
        OrderedList list = new OrderedList();
        new Formula(context, board, subject, getLocale())
                .of(criterion)
                .forEach(sentence -> list.add(new ListItem(sentence)));
        place.add(list);
        return place;
    }

    private Component history(List<ScoreStep> steps) {
        Div place = new Div(new H3(getTranslation("score.history")));
        if (steps.isEmpty()) {
            place.add(ScoreWords.quiet(getTranslation("score.history.none")));
            return place;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history__lines");
        steps.reversed().forEach(step -> list.add(line(step)));
        place.add(list);
        return place;
    }

    private ListItem line(ScoreStep step) {
        Span value = new Span(getTranslation(step.act().key()) + said(step));
        value.addClassName("history__value");
        ListItem item = new ListItem(value, ScoreWords.quiet(step.who() + " · " + DateText.format(step.at())));
        item.addClassName("history__line");
        if (!step.note().isEmpty()) {
            item.add(new Paragraph(step.note()));
        }
        return item;
    }

    private String said(ScoreStep step) {
        if (!step.applies()) {
            return ": " + getTranslation("score.not_applicable");
        }
        String points = step.points() == null
                ? ""
                : ": " + getTranslation("score.points", new ScoreWords(getLocale()).number(step.points()));
        return points + (step.computed() ? " (" + getTranslation("score.as_computed") + ")" : "");
    }
}
