package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Every amount that reports tell of: whose, when, given or spent, out of what, and where it is said. */
final class AmountsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final Card card = new Card(getTranslation("budget.amounts"));

    AmountsCard(BudgetContext context) {
        this.context = context;
        card.setFlush(true);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    void show(List<BudgetAmount> amounts) {
        if (amounts.isEmpty()) {
            card.setActions();
            card.show(new CardState.Empty(
                    getTranslation("budget.amounts"),
                    new EmptyState(
                            Symbol.WALLET, getTranslation("budget.chart.none"), getTranslation("holdings.none.text"))));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", getTranslation("budget.amounts"));
        NativeTableRow head = table.getHead().addRow();
        Stream.of("budget.subject", "budget.period", "budget.money", "budget.kind", "budget.source", "budget.place")
                .forEach(key -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
                    cell.getElement().setAttribute("scope", "col");
                    cell.setClassName("table__number", key.equals("budget.money"));
                    head.add(cell);
                });
        amounts.forEach(amount -> table.getBody().add(row(amount)));
        Div place = new Div(table);
        place.addClassName("budget__table");
        card.show(
                new CardState.Content(getTranslation("budget.amounts"), getTranslation("budget.amounts.text"), place));
        Locale locale = getLocale();
        card.setActions(new ExportButton(context.exports(), () -> file(amounts, locale)));
    }

    private NativeTableRow row(BudgetAmount amount) {
        NativeTableHeaderCell who = new NativeTableHeaderCell(context.subject(amount));
        who.getElement().setAttribute("scope", "row");
        NativeTableCell money = new NativeTableCell(money(amount));
        money.addClassName("table__number");
        Stacked source = new Stacked(new Span(source(amount)), new Quiet(purpose(amount)));
        return new NativeTableRow(
                who,
                new NativeTableCell(FigureText.period(amount.period(), getLocale())),
                money,
                kind(amount),
                new NativeTableCell(source),
                new NativeTableCell(new Span(place(amount))));
    }

    private NativeTableCell kind(BudgetAmount amount) {
        NativeTableCell kind = new NativeTableCell(getTranslation(amount.kind().key()));
        kind.addClassName("budget__kind");
        return kind;
    }

    /** Leads to the figure; what the system added up has none of its own. */
    private Component money(BudgetAmount amount) {
        @Nullable Figure figure = amount.figure();
        if (figure != null) {
            return context.link(figure, stated(figure));
        }
        Span sum = new Span(computed(amount));
        sum.addClassNames("fig", "fig--computed");
        return sum;
    }

    private String stated(Figure figure) {
        return FigureText.label(figure, context.catalogue().indicator(figure.indicatorId()), getLocale());
    }

    private String computed(BudgetAmount amount) {
        return NumberText.money(amount.dong(), BudgetMarks.AXIS, getLocale()) + " (" + getTranslation("budget.computed")
                + ")";
    }

    private String source(BudgetAmount amount) {
        return new BudgetCharts(context, getLocale()).source(amount);
    }

    /** What it was for, where the figure says so. */
    private String purpose(BudgetAmount amount) {
        @Nullable Figure figure = amount.figure();
        return figure == null || figure.itemId() == DimensionItem.WHOLE
                ? ""
                : context.catalogue().item(figure.itemId()).shortName(getLocale());
    }

    private String place(BudgetAmount amount) {
        @Nullable Long document = amount.documentId();
        @Nullable Figure figure = amount.figure();
        String report =
                document == null ? getTranslation("grid.source.entered") : context.report(document, getLocale());
        @Nullable String section = figure == null ? null : figure.section();
        return document == null
                ? report
                : report + ", "
                        + (section == null
                                ? getTranslation("budget.print.head")
                                : getTranslation("holdings.section", section));
    }

    private TableFile file(List<BudgetAmount> amounts, Locale locale) {
        return new ListTable<BudgetAmount>()
                .add(Column.text(getTranslation("budget.subject")), one -> Cell.text(context.subject(one)))
                .add(
                        Column.text(getTranslation("budget.period")),
                        one -> Cell.text(FigureText.period(one.period(), locale)))
                .add(Column.number(getTranslation("budget.file.dong")), one -> dong(one.dong(), locale))
                .add(
                        Column.text(getTranslation("budget.file.stated")),
                        one -> Cell.text(one.figure() == null ? computed(one) : stated(one.figure())))
                .add(
                        Column.brief(getTranslation("budget.kind")),
                        one -> Cell.text(getTranslation(one.kind().key())))
                .add(Column.text(getTranslation("budget.source")), one -> Cell.text(source(one)))
                .add(Column.text(getTranslation("budget.purpose")), one -> Cell.text(purpose(one)))
                .add(Column.words(getTranslation("budget.place")), one -> Cell.text(place(one)))
                .file(context.exports(), getTranslation("budget.amounts"), "", locale, amounts);
    }

    private static Cell dong(BigDecimal amount, Locale locale) {
        return new Cell.Amount(amount, false, "", "", NumberText.amount(amount, MoneyUnit.DONG, locale));
    }
}
