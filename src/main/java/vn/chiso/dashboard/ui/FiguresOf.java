package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorPart;
import vn.chiso.observation.FigureYear;
import vn.chiso.observation.TotalService;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Where an indicator has figures that the reader may know of: units and years, each leading to its dashboard; one
 * statement. */
@org.springframework.stereotype.Component
class FiguresOf implements IndicatorPart {

    private static final int ORDER = 10;
    private static final int MOST_CELLS = 2000;
    private static final int MOST_YEARS = 12;

    private final TotalService totals;
    private final TerritoryService territory;
    private final DashboardAddress address;
    private final CurrentUser user;

    FiguresOf(TotalService totals, TerritoryService territory, DashboardAddress address, CurrentUser user) {
        this.totals = totals;
        this.territory = territory;
        this.address = address;
        this.user = user;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "catalogue.data";
    }

    @Override
    public Component of(Indicator indicator, Locale locale) {
        long top = user.unitId().orElseGet(() -> territory.nation().id());
        List<FigureYear> cells = totals.years(indicator.id(), territory.withPredecessors(top), MOST_CELLS);
        if (cells.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get("catalogue.data.none", locale));
            none.addClassName("muted");
            return none;
        }
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        cells.forEach(cell -> years.add(cell.year()));
        List<Integer> shown = years.stream().limit(MOST_YEARS).toList();
        Map<Long, Map<Integer, Integer>> byUnit = cells.stream()
                .filter(cell -> shown.contains(cell.year()))
                .collect(Collectors.groupingBy(
                        FigureYear::unitId, Collectors.toMap(FigureYear::year, FigureYear::count)));
        Paragraph about = new Paragraph(Texts.get("catalogue.data.about", locale));
        about.addClassName("muted");
        Div scrolled = new Div(table(indicator, byUnit, shown, locale));
        scrolled.addClassName("indicator__data");
        Div all = new Div(about, scrolled);
        if (shown.size() < years.size()) {
            all.add(new Paragraph(Texts.get("catalogue.data.newest", locale, shown.size())));
        }
        return all;
    }

    private Component table(
            Indicator indicator, Map<Long, Map<Integer, Integer>> byUnit, List<Integer> years, Locale locale) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--frozen");
        table.getElement().setAttribute("aria-label", Texts.get("catalogue.data", locale));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(Texts.get("catalogue.data.unit", locale));
        years.forEach(year -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(String.valueOf(year));
            cell.addClassName("table__number");
        });
        byUnit.keySet().stream()
                .map(territory::byId)
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .forEach(unit -> row(table.getBody().addRow(), unit, indicator, byUnit, years, locale));
        return table;
    }

    private void row(
            NativeTableRow row,
            Unit unit,
            Indicator indicator,
            Map<Long, Map<Integer, Integer>> byUnit,
            List<Integer> years,
            Locale locale) {
        row.addHeaderCell().add(link(unit.fullName(), unit, null, indicator));
        Map<Integer, Integer> counts = byUnit.getOrDefault(unit.id(), Map.of());
        for (int year : years) {
            NativeTableCell cell = row.addDataCell();
            cell.addClassName("table__number");
            Integer count = counts.get(year);
            if (count != null) {
                Anchor link = link(NumberText.format(count, locale), unit, year, indicator);
                link.setAriaLabel(
                        Texts.get("catalogue.data.cell", locale, count, unit.fullName(), String.valueOf(year)));
                cell.add(link);
            }
        }
    }

    private Anchor link(String text, Unit unit, @Nullable Integer year, Indicator indicator) {
        DashboardFilter filter = new DashboardFilter(
                unit, null, year, null, null, List.of(), indicator, List.of(), null, null, null, null, null, false,
                false, false);
        Anchor link =
                new Anchor("?" + QueryParameters.simple(address.format(filter)).getQueryString(), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
