package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.round.Form;

/** The columns of a report on the screen. Keys act in each of them, since a line has one answer. */
final class ReportColumns {

    /** On a phone there is room for the name, the value and its state; the value names its parts instead. */
    private static final String HIDE_ON_PHONES = """
        const narrow = window.matchMedia('(width < 700px)');
        const apply = () => {
          if (!this.isConnected) {
            narrow.removeEventListener('change', apply);
          }
          this.querySelectorAll('[wide-only]').forEach(column => column.hidden = narrow.matches);
          this.querySelectorAll('[phone-width]').forEach(column =>
            column.width = column.getAttribute(narrow.matches ? 'phone-width' : 'wide-width'));
        };
        narrow.addEventListener('change', apply);
        apply();\
        """;

    /** What the columns show at the time they are drawn. */
    interface Content extends Serializable {
        ReportCells cells();

        /** What is asked, with what could be reused there. */
        Component name(Form.Line line);

        /** The answer, or its editor. */
        Component value(Form.Line line);

        Component state(Form.Line line);

        boolean isEditing(FormRow row);
    }

    private final Grid<FormRow> grid;
    private final transient Catalogue catalogue;
    private final Content content;

    ReportColumns(Grid<FormRow> grid, Catalogue catalogue, Content content) {
        this.grid = grid;
        this.catalogue = catalogue;
        this.content = content;
    }

    void add() {
        EditKeys.mark(
                component("report.indicator", this::name)
                        .setRowHeader(true)
                        .setFlexGrow(1)
                        .setWidth("150px"),
                0);
        text("report.unit", line -> content.cells().unit(line)).setWidth("96px");
        text("report.numerator", line -> content.cells().numerator(line))
                .setWidth("88px")
                .setTextAlign(ColumnTextAlign.END);
        text("report.denominator", line -> content.cells().denominator(line))
                .setWidth("88px")
                .setTextAlign(ColumnTextAlign.END);
        sized(component("report.value", row -> ofLine(row, content::value)), "110px", "94px")
                .setKey("value")
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(row -> content.isEditing(row) ? "editing" : null);
        sized(component("report.state", row -> ofLine(row, content::state)), "164px", "120px");
        grid.getElement().executeJs(HIDE_ON_PHONES);
    }

    private Component name(FormRow row) {
        if (row.line() != null) {
            return content.name(row.line());
        }
        Span group = new Span(catalogue.group(row.groupId()).name(ReaderLocale.current()));
        group.addClassName("report-grid__group");
        return group;
    }

    /** The heads of groups have nothing beside their name. */
    private static Component ofLine(FormRow row, SerializableFunction<Form.Line, Component> shown) {
        return row.line() == null ? new Span() : shown.apply(row.line());
    }

    private Grid.Column<FormRow> component(String head, SerializableFunction<FormRow, Component> shown) {
        return grid.addColumn(new ComponentRenderer<>(shown)).setHeader(head(head));
    }

    /** A column for which phones have no room. */
    private Grid.Column<FormRow> text(String head, SerializableFunction<Form.Line, String> shown) {
        Grid.Column<FormRow> column = grid.addColumn(row -> row.line() == null ? "" : shown.apply(row.line()))
                .setHeader(head(head))
                .setFlexGrow(0);
        column.getElement().setAttribute("wide-only", "");
        EditKeys.mark(column, 0);
        return column;
    }

    private static Grid.Column<FormRow> sized(Grid.Column<FormRow> column, String width, String onPhones) {
        column.setWidth(width).setFlexGrow(0);
        column.getElement().setAttribute("wide-width", width);
        column.getElement().setAttribute("phone-width", onPhones);
        EditKeys.mark(column, 0);
        return column;
    }

    private static String head(String key) {
        return Texts.get(key, ReaderLocale.current());
    }
}
