package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.software.Category;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.territory.Unit;

/** How many systems of a category the reports of a province name, and on which tiers: what was reported, not what there
 * is. A cell leads to the list. */
final class CoverageMatrix extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;

    CoverageMatrix(SoftwareContext context) {
        this.context = context;
        getContent().addClassName("holding__matrix");
    }

    void show(List<SoftwareSystem> systems) {
        List<Unit> provinces = context.software().provinces(systems);
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen", "table--heat");
        table.getElement().setAttribute("aria-label", getTranslation("software.matrix"));
        NativeTableRow head = table.getHead().addRow();
        head.add(header("col", new Span(getTranslation("software.category"))));
        provinces.forEach(unit -> head.add(header("col", new Span(unit.shortName()))));
        int most = systems.stream()
                .collect(Collectors.groupingBy(SoftwareSystem::category, Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(1);
        for (Category category : Category.values()) {
            List<SoftwareSystem> within =
                    systems.stream().filter(one -> one.category() == category).toList();
            if (!within.isEmpty()) {
                NativeTableRow row = new NativeTableRow(header("row", new Span(getTranslation(category.key()))));
                provinces.forEach(unit -> row.add(cell(category, unit, within, most)));
                table.getBody().add(row);
            }
        }
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableCell cell(Category category, Unit unit, List<SoftwareSystem> within, int most) {
        List<SoftwareSystem> there =
                within.stream().filter(one -> runsIn(one, unit)).toList();
        if (there.isEmpty()) {
            return new NativeTableCell();
        }
        String tiers = tiers(there, unit);
        ListLink link = new ListLink(
                SoftwareAddress.PATH,
                Map.of("category", category.word(), "unit", unit.key()),
                NumberText.format(there.size(), getLocale()));
        Span on = new Span(tiers);
        on.addClassName("muted");
        link.add(new Span(" "), on);
        link.setAriaLabel(getTranslation(
                "software.matrix.cell", unit.fullName(), getTranslation(category.key()), there.size(), tiers));
        link.addClassName("table__cell");
        NativeTableCell cell = new NativeTableCell(link);
        cell.addClassName("heat");
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%.2f", Math.sqrt(there.size() / (double) most)));
        return cell;
    }

    private boolean runsIn(SoftwareSystem one, Unit unit) {
        return one.uses().stream()
                .anyMatch(use -> context.software().province(use).equals(unit));
    }

    private String tiers(List<SoftwareSystem> systems, Unit unit) {
        List<Tier> on = systems.stream()
                .flatMap(one -> one.uses().stream())
                .filter(use -> context.software().province(use).equals(unit))
                .flatMap(use -> context.software().tiers(use).stream())
                .distinct()
                .toList();
        return Arrays.stream(Tier.values())
                .filter(on::contains)
                .map(tier -> getTranslation(tier.key()))
                .collect(Collectors.joining(", "));
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
