package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;

/** Cells of tables with what screen readers need to find their way. */
public final class TableParts {

    private TableParts() {}

    /** The head of a column. */
    public static NativeTableHeaderCell column(Component... content) {
        return header("col", content);
    }

    /** The same with a text. */
    public static NativeTableHeaderCell column(String text) {
        return column(new Span(text));
    }

    /** The head of several columns. */
    public static NativeTableHeaderCell columnGroup(String text, int columns) {
        NativeTableHeaderCell cell = header("colgroup", new Span(text));
        cell.addClassName("table__group");
        cell.getElement().setAttribute("title", text);
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        return cell;
    }

    /** The head of a row. */
    public static NativeTableHeaderCell row(Component... content) {
        return header("row", content);
    }

    /** A cell; without a class for an empty name. */
    public static NativeTableCell cell(String className, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, Component... content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
