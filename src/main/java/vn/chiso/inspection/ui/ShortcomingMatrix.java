package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.document.DocumentNames;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.inspection.Shortcomings;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** How many shortcomings reports find at which agency in which topic. A cell leads to the list. */
final class ShortcomingMatrix extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FindingContext context;
    private final transient FindingAddress address;

    ShortcomingMatrix(FindingContext context) {
        this.context = context;
        address = new FindingAddress(context);
        getContent().addClassName("holding__matrix");
    }

    void show(Shortcomings found) {
        List<IndicatorGroup> topics = context.catalogue().groups().stream()
                .filter(group -> found.has(group.code()))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen", "table--heat");
        table.getElement().setAttribute("aria-label", getTranslation("findings.mode.matrix"));
        NativeTableRow head = table.getHead().addRow();
        head.add(header("col", new Span(getTranslation("findings.agency"))));
        topics.forEach(group -> head.add(header("col", new Span(group.name(getLocale())))));
        for (Shortcomings.Row row : found.rows()) {
            NativeTableRow line = new NativeTableRow(header("row", name(row)));
            topics.forEach(group -> line.add(cell(row, group, found.most())));
            table.getBody().add(line);
        }
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableCell cell(Shortcomings.Row row, IndicatorGroup group, long most) {
        long count = row.counts().getOrDefault(group.code(), 0L);
        if (count == 0) {
            return new NativeTableCell();
        }
        ListLink link = new ListLink(
                FindingAddress.PATH, address.format(row.filter(group.code())), NumberText.format(count, getLocale()));
        link.setAriaLabel(getTranslation("findings.matrix.cell", count, group.name(getLocale())));
        link.addClassName("table__cell");
        NativeTableCell cell = new NativeTableCell(link);
        cell.addClassName("heat");
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%.2f", Math.sqrt(count / (double) most)));
        return cell;
    }

    /** An agency with its unit; of a report, what it finds of nobody in particular. */
    private Component name(Shortcomings.Row row) {
        @Nullable Long agency = row.agencyId();
        @Nullable Long report = row.documentId();
        Stacked name = new Stacked();
        if (agency != null) {
            Agency one = context.agencies().byId(agency);
            name.add(new Span(one.name()), new Quiet(province(one)));
        } else if (report != null) {
            name.add(
                    new Span(getTranslation("findings.matrix.common")),
                    new Quiet(DocumentNames.of(context.documents().byId(report), getLocale())));
        }
        return name;
    }

    private String province(Agency agency) {
        Unit unit = context.territory().byId(agency.unitId());
        return context.territory().path(unit).stream()
                .filter(one -> one.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(unit)
                .shortName();
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
