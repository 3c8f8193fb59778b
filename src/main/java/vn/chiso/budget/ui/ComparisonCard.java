package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.budget.BudgetComparison;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.MoneyKind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Executed against allocated where both are known; of all else, which of the two nobody has said. */
final class ComparisonCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 2;

    private final transient BudgetContext context;
    private final Card card = new Card(getTranslation("budget.comparison"));

    ComparisonCard(BudgetContext context) {
        this.context = context;
        card.addClassName("comparison-card");
    }

    @Override
    protected Card initContent() {
        return card;
    }

    void show(List<BudgetComparison> rows) {
        List<BudgetComparison> possible =
                rows.stream().filter(BudgetComparison::isPossible).toList();
        Div body = new Div();
        body.addClassName("budget__comparison");
        if (!possible.isEmpty()) {
            body.add(new ApexChart(chart(possible)));
        }
        UnorderedList others = new UnorderedList();
        others.addClassName("holding__lines");
        rows.stream().filter(row -> !row.isPossible()).forEach(row -> others.add(new ListItem(incomparable(row))));
        if (others.getChildren().findAny().isPresent()) {
            body.add(others);
        }
        card.show(new CardState.Content(
                getTranslation(possible.isEmpty() ? "budget.comparison.none" : "budget.comparison"),
                getTranslation("budget.comparison.text"),
                body));
    }

    private ChartModel chart(List<BudgetComparison> rows) {
        Locale locale = getLocale();
        BudgetMarks marks = new BudgetMarks(context, locale);
        return new ChartModel.Bars(
                getTranslation("budget.comparison"),
                marks.axis(),
                rows.stream()
                        .map(row -> new ChartModel.Block(name(row), bars(row, marks, locale)))
                        .toList());
    }

    private List<Mark> bars(BudgetComparison row, BudgetMarks marks, Locale locale) {
        String ratio = NumberText.rounded(Objects.requireNonNull(row.ratio()), DECIMALS, locale)
                + NumberText.percentSign(locale);
        return Stream.of(MoneyKind.ALLOCATED, MoneyKind.EXECUTED)
                .map(kind -> {
                    BigDecimal dong =
                            Objects.requireNonNull(kind == MoneyKind.ALLOCATED ? row.allocated() : row.executed());
                    String note = kind == MoneyKind.EXECUTED ? getTranslation("budget.comparison.ratio", ratio) : "";
                    String text = NumberText.money(dong, BudgetMarks.AXIS, locale);
                    String label = getTranslation(kind.key());
                    return marks.plain(kind.name() + name(row), label, dong, text, name(row), note);
                })
                .toList();
    }

    private Component[] incomparable(BudgetComparison row) {
        Span who = new Span(name(row));
        Span why = new Span(
                row.allocated() == null
                        ? getTranslation("budget.comparison.no_allocated", known(row, row.executed()))
                        : row.executed() == null
                                ? getTranslation("budget.comparison.no_executed", known(row, row.allocated()))
                                : getTranslation("budget.comparison.rough"));
        why.addClassName("muted");
        return new Component[] {new Div(who), new Div(why)};
    }

    /** As it is stated, where one figure says it. */
    private String known(BudgetComparison row, @Nullable BigDecimal dong) {
        Figure stated = row.stated();
        if (stated != null) {
            return FigureText.label(stated, context.catalogue().indicator(stated.indicatorId()), getLocale());
        }
        return dong == null ? "" : NumberText.money(dong, BudgetMarks.AXIS, getLocale());
    }

    private String name(BudgetComparison row) {
        BudgetTask task = row.task();
        return (task == null ? "" : task.shortName(getLocale()) + " · ")
                + context.subject(row.agencyId(), row.unitId()) + " · "
                + FigureText.period(row.period(), getLocale());
    }
}
