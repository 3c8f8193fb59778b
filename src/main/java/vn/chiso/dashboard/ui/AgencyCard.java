package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** Everything that is held of one agency, by group; what is broken down shows its parts, and money its share of the
 * whole. Each figure opens its source. */
final class AgencyCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient List<Figure> lines = List.of();
    private @Nullable Drawn table;
    private transient @Nullable DashboardFilter filter;

    AgencyCard(CardContext context) {
        this.context = context;
        tools = new CardTools(getContent(), context);
        getContent().setFlush(true);
    }

    @Override
    protected Card initContent() {
        return new Card("agency");
    }

    void show(DashboardData data) {
        String name = Objects.requireNonNull(data.filter().agency()).name();
        if (data.agencyFigures().isEmpty()) {
            tools.changed();
            tools.showEmpty(name, text("dashboard.empty.agency"), text("dashboard.empty.nothing"));
            return;
        }
        filter = data.filter();
        if (!tools.changed(data.agencyFigures(), data.indicator())) {
            tint(data);
            focus.forget();
            return;
        }
        List<Figure> figures = data.agencyFigures().stream().sorted(order()).toList();
        List<Sign> signs = figures.stream()
                .flatMap(figure -> Sign.of(figure, context.catalogue().indicator(figure.indicatorId())).stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (figures.stream().anyMatch(figure -> !former(figure).isEmpty())) {
            signs.add(Sign.FORMER);
        }
        lines = figures;
        Component shown = tools.show(
                data,
                CardView.table(
                        getTranslation("dashboard.agency.title", figures.size()),
                        name,
                        () -> new Drawn("table", focus, buttons -> table(figures, buttons)),
                        () -> AgencyFile.of(
                                Captions.fileName(getTranslation("dashboard.agency.file"), data.filter()),
                                figures,
                                context.catalogue(),
                                getLocale()),
                        signs));
        table = shown instanceof Drawn drawn ? drawn : null;
        focus.forget();
        tint(data);
    }

    /** The figure whose source is open has its line tinted, or without one those of the selected indicator. */
    private void tint(DashboardData data) {
        if (table == null) {
            return;
        }
        Long chosen = data.filter().figure();
        List<Integer> rows = new ArrayList<>();
        int row = 0;
        long group = -1;
        for (Figure figure : lines) {
            Indicator indicator = context.catalogue().indicator(figure.indicatorId());
            if (indicator.groupId() != group) {
                group = indicator.groupId();
                row++;
            }
            if (chosen == null ? indicator.equals(data.indicator()) : chosen == figure.observationId()) {
                rows.add(row);
            }
            row++;
        }
        table.select(rows.stream().mapToInt(Integer::intValue).toArray());
    }

    private Component table(List<Figure> figures, Buttons buttons) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "agency-table");
        table.getElement().setAttribute("aria-label", text("dashboard.agency.caption"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("indicator", "value", "share", "period", "section")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(text("dashboard.agency." + key));
            cell.getElement().setAttribute("scope", "col");
        }
        long group = -1;
        for (Figure figure : figures) {
            Indicator indicator = context.catalogue().indicator(figure.indicatorId());
            if (indicator.groupId() != group) {
                group = indicator.groupId();
                NativeTableRow row = table.getBody().addRow();
                NativeTableHeaderCell cell = row.addHeaderCell();
                cell.setText(context.catalogue().group(group).name(getLocale()));
                cell.getElement().setAttribute("colspan", "5");
                cell.getElement().setAttribute("scope", "rowgroup");
                cell.addClassName("table__group");
            }
            addRow(buttons, table, figures, figure, indicator);
        }
        return table;
    }

    private void addRow(Buttons buttons, NativeTable table, List<Figure> figures, Figure figure, Indicator indicator) {
        NativeTableRow row = table.getBody().addRow();
        boolean part = figure.itemId() != DimensionItem.WHOLE;
        Span name = new Span(
                part ? context.catalogue().item(figure.itemId()).shortName(getLocale()) : indicator.name(getLocale()));
        if (part) {
            name.addClassName("table__part");
        }
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        Span unit = new Span(
                indicator.kind().isNumber() && figure.value() != null
                        ? FigureText.unitSuffix(indicator, figure.measure(), getLocale())
                        : "");
        unit.addClassNames("muted", "fig__unit");
        String subject = part ? indicator.shortName(getLocale()) + ": " + name.getText() : name.getText();
        NativeButton open = buttons.button(
                "figure:" + figure.observationId(),
                FigureText.sentence(subject, figure, indicator, getLocale()),
                FigureCell.of(figure, indicator, getLocale()),
                () -> context.navigate().accept(Objects.requireNonNull(filter).withFigure(figure.observationId())));
        open.addClassName("table__cell");
        open.add(unit);
        NativeTableCell value = row.addDataCell();
        value.addClassName(indicator.kind().isNumber() ? "table__number" : "table__mark");
        value.add(open);
        row.addDataCell().setText(share(figures, figure, indicator));
        row.addDataCell().add(period(figure));
        row.addDataCell().setText(Captions.shortSource(figure, context, getLocale()));
    }

    private Component[] period(Figure figure) {
        Text period = new Text(FigureText.period(figure.period(), getLocale()));
        String former = former(figure);
        return former.isEmpty()
                ? new Component[] {period}
                : new Component[] {
                    period, new Text(" · "), CarriedMarks.mark(Sign.FORMER, getLocale()), new Text(former)
                };
    }

    /** Whose it was, where another agency said it before this one followed: "Sở Thông tin và Truyền thông". */
    private String former(Figure figure) {
        Long agency = figure.subject().agencyId();
        long shown =
                Objects.requireNonNull(Objects.requireNonNull(filter).agency()).id();
        return agency == null || agency == shown
                ? ""
                : context.agencies().byId(agency).name();
    }

    /** The part of the whole, in percent to two decimals, for money that is broken down. */
    private String share(List<Figure> figures, Figure figure, Indicator indicator) {
        BigDecimal value = figure.value();
        if (figure.itemId() == DimensionItem.WHOLE
                || indicator.kind() != Kind.MONEY
                || value == null
                || context.catalogue().item(figure.itemId()).subtotal()) {
            return "";
        }
        @Nullable
        BigDecimal whole = figures.stream()
                .filter(other -> other.indicatorId() == figure.indicatorId()
                        && other.itemId() == DimensionItem.WHOLE
                        && other.period().equals(figure.period()))
                .map(Figure::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return whole == null || whole.signum() == 0
                ? ""
                : NumberText.rounded(
                                value.multiply(new BigDecimal(100)).divide(whole, 4, RoundingMode.HALF_UP),
                                2,
                                getLocale())
                        + NumberText.percentSign(getLocale());
    }

    private Comparator<Figure> order() {
        List<Indicator> catalogue = context.catalogue().indicators();
        return Comparator.comparingInt(
                        (Figure figure) -> catalogue.indexOf(context.catalogue().indicator(figure.indicatorId())))
                .thenComparingInt(
                        figure -> context.catalogue().item(figure.itemId()).position())
                .thenComparing(figure -> figure.period().end());
    }

    private String text(String key) {
        return Texts.get(key, getLocale());
    }
}
