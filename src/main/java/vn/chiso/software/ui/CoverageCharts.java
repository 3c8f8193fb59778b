package vn.chiso.software.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.software.Category;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.software.SystemCoverage;
import vn.chiso.territory.Unit;

/** How many systems reports name by category and province, a heat map for each tier. A cell leads to the list. */
final class CoverageCharts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;

    CoverageCharts(SoftwareContext context) {
        this.context = context;
        getContent().addClassName("holding__charts");
    }

    void show(SystemCoverage coverage) {
        getContent().removeAll();
        for (@Nullable Tier tier : coverage.tiers()) {
            Card card = new Card(name(tier));
            ApexChart chart = new ApexChart(model(coverage, tier));
            chart.addMarkClickListener(click -> open(click.getKey()));
            card.show(new CardState.Content(name(tier), getTranslation("software.chart.text"), chart));
            getContent().add(card);
        }
    }

    private ChartModel model(SystemCoverage coverage, @Nullable Tier tier) {
        List<ChartModel.Row> rows = new ArrayList<>();
        for (Category category : coverage.categories()) {
            List<Mark> cells = coverage.provinces().stream()
                    .map(province -> mark(coverage, category, tier, province))
                    .toList();
            if (cells.stream().anyMatch(cell -> cell.value() != null)) {
                rows.add(new ChartModel.Row(getTranslation(category.key()), cells));
            }
        }
        return new ChartModel.Heatmap(
                name(tier),
                Axis.of(getLocale(), ""),
                coverage.provinces().stream().map(Unit::shortName).toList(),
                rows);
    }

    /** A blank cell is what no report names, not what is not there. */
    private Mark mark(SystemCoverage coverage, Category category, @Nullable Tier tier, Unit province) {
        int count = coverage.count(category, tier, province);
        String key = category.word() + " " + province.key() + " " + (tier == null ? "" : tier.name());
        String sentence = getTranslation(
                "software.chart.cell", province.fullName(), name(tier), getTranslation(category.key()), count);
        String label = getTranslation(category.key());
        return count == 0
                ? Mark.words("none " + category.word() + province.key(), label, "", sentence)
                : Mark.of(
                        key,
                        label,
                        BigDecimal.valueOf(count),
                        MarkStyle.FULL,
                        NumberText.format(count, getLocale()),
                        sentence);
    }

    private static void open(String key) {
        String[] parts = key.split(" ", -1);
        if (parts.length == 3) {
            Map<String, String> query = new LinkedHashMap<>(Map.of("category", parts[0], "unit", parts[1]));
            if (!parts[2].isEmpty()) {
                query.put("tier", parts[2]);
            }
            UI.getCurrent().navigate(SoftwareView.class, QueryParameters.simple(query));
        }
    }

    /** One row for each cell that is not blank, with the systems that it counts. */
    TableFile file(SystemCoverage coverage, String filter) {
        return new ListTable<SystemCoverage.Cell>()
                .add(
                        Column.text(getTranslation("software.category")),
                        cell -> Cell.text(getTranslation(cell.category().key())))
                .add(
                        Column.text(getTranslation("software.province")),
                        cell -> Cell.text(cell.province().shortName()))
                .add(Column.text(getTranslation("software.tier")), cell -> Cell.text(name(cell.tier())))
                .add(
                        Column.number(getTranslation("software.counted")),
                        cell -> Cell.count(cell.systems().size()))
                .add(
                        Column.words(getTranslation("nav.software")),
                        cell -> Cell.text(String.join(
                                "; ",
                                cell.systems().stream()
                                        .map((SoftwareSystem one) -> one.name(getLocale()))
                                        .toList())))
                .file(context.exports(), getTranslation("software.matrix"), filter, getLocale(), coverage.cells());
    }

    private String name(@Nullable Tier tier) {
        return getTranslation(tier == null ? "software.tier.untold" : tier.key());
    }
}
