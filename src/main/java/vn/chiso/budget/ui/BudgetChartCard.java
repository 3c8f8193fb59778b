package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Locale;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartTable;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;

/** A chart of money, or its table, as the address says. */
final class BudgetChartCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final SerializableRunnable onSwitch;
    private final Card card;

    /**
     * @param name what the card is about, which no other card of the page is
     * @param onSwitch shows all charts as tables, or again as charts
     */
    BudgetChartCard(BudgetContext context, String name, SerializableRunnable onSwitch) {
        this.context = context;
        card = new Card(name);
        this.onSwitch = onSwitch;
    }

    @Override
    protected Card initContent() {
        return card;
    }

    void show(BudgetChart chart, boolean tables) {
        if (chart.model().isEmpty()) {
            card.setActions();
            card.show(new CardState.Empty(
                    chart.title(),
                    new EmptyState(
                            Symbol.WALLET, getTranslation("budget.chart.none"), getTranslation("holdings.none.text"))));
            return;
        }
        Component body = tables ? table(chart) : new ApexChart(chart.model());
        card.show(new CardState.Content(chart.title(), chart.subtitle(), body));
        Locale locale = getLocale();
        IconButton other = new IconButton(
                tables ? Symbol.CHART_COLUMN : Symbol.TABLE,
                getTranslation(tables ? "files.as_chart" : "files.as_table"),
                onSwitch);
        other.setPressed(tables);
        card.setActions(other, new ExportButton(context.exports(), () -> file(chart, locale)));
        card.setFoot(chart.foot().stream().map(text -> new Div(new Span(text))).toArray(Component[]::new));
    }

    private Div table(BudgetChart chart) {
        Div table = new Div(new ChartTable(
                chart.model(),
                new ChartTable.Headings(
                        getTranslation("files.head.subject"),
                        getTranslation("files.head.period"),
                        getTranslation("files.head.figure"),
                        getTranslation("files.head.reading"))));
        table.addClassName("budget__table");
        // it can be wider than a phone, and has nothing else to go to
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "group");
        table.getElement().setAttribute("aria-label", chart.model().label());
        return table;
    }

    private TableFile file(BudgetChart chart, Locale locale) {
        return new ListTable<Mark>()
                .add(Column.text(getTranslation("files.head.subject")), mark -> Cell.text(mark.label()))
                .add(Column.number(getTranslation("budget.file.amount")), BudgetChartCard::amount)
                .add(Column.words(getTranslation("files.head.reading")), mark -> Cell.text(mark.sentence()))
                .file(
                        context.exports(),
                        chart.model().label(),
                        chart.subtitle(),
                        locale,
                        chart.model().marks());
    }

    private static Cell amount(Mark mark) {
        BigDecimal value = mark.value();
        return value == null
                ? Cell.text(mark.text())
                : new Cell.Amount(
                        value, false, "", "", mark.text() + (mark.note().isEmpty() ? "" : " · " + mark.note()));
    }
}
