package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/** What a map shows, as a table: the exact figures, highest first. */
final class AreaTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    AreaTable(
            Map<Unit, Shown> shown,
            Indicator indicator,
            ShownWords words,
            FocusMemory focus,
            SerializableConsumer<Unit> open) {
        NativeTable table = getContent();
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", getTranslation("map.label", indicator.name(getLocale())));
        table.getHead()
                .addRow()
                .add(
                        TableParts.column(getTranslation("map.unit")),
                        TableParts.column(getTranslation("files.head.figure")),
                        TableParts.column(getTranslation("files.head.period")),
                        TableParts.column(getTranslation("trend.scope")));
        shown.forEach((unit, one) -> {
            NativeButton name =
                    focus.button("unit:" + unit.id(), "", new Span(unit.fullName()), () -> open.accept(unit));
            name.addClassName("table__row-head");
            table.getBody()
                    .add(new NativeTableRow(
                            TableParts.row(name),
                            TableParts.cell("table__number", ShownCell.text(one, indicator, true, words)),
                            TableParts.cell("", new Span(words.year(one))),
                            TableParts.cell("", new Span(words.scope(one)))));
        });
    }
}
