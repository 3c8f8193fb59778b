package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/** The tables of an edition, word by word as they were. A value of one figure leads to its source. */
final class EditionTables extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    EditionTables(FrozenContent content) {
        Paragraph about = new Paragraph(content.title() + " · " + content.note());
        about.addClassName("muted");
        getContent().addClassName("edition__tables");
        getContent().add(about);
        content.tables().forEach(table -> getContent().add(section(table)));
    }

    private Section section(FrozenContent.Table table) {
        Div place = new Div(table(table));
        place.addClassName("edition__place");
        place.getElement().setAttribute("tabindex", "0");
        place.getElement().setAttribute("role", "region");
        place.getElement().setAttribute("aria-label", table.title());
        Section section = new Section(new H2(table.title()), place);
        section.addClassNames("card", "edition__table");
        return section;
    }

    private NativeTable table(FrozenContent.Table table) {
        NativeTableRow heads = new NativeTableRow(head(table.rowHead(), "", "col"));
        table.columns().forEach(one -> heads.add(head(one.name(), one.under(), "col")));
        NativeTableBody body = new NativeTableBody();
        String block = "";
        for (FrozenContent.Row row : table.rows()) {
            if (!row.block().equals(block)) {
                block = row.block();
                body.add(block(block, table.columns().size() + 1));
            }
            NativeTableRow line = new NativeTableRow(head(row.name(), row.note(), "row"));
            row.cells().forEach(one -> line.add(cell(one)));
            body.add(line);
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(heads);
        NativeTable drawn = new NativeTable();
        drawn.addClassName("table");
        drawn.add(header, body);
        return drawn;
    }

    private static NativeTableRow block(String name, int columns) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "rowgroup");
        head.getElement().setAttribute("colspan", String.valueOf(columns));
        head.addClassName("edition__block");
        return new NativeTableRow(head);
    }

    private static NativeTableHeaderCell head(String name, String under, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.add(new Span(name));
        head.getElement().setAttribute("scope", scope);
        if (!under.isEmpty()) {
            Span quiet = new Span(under);
            quiet.addClassName("muted");
            head.add(quiet);
        }
        return head;
    }

    private NativeTableCell cell(FrozenCell cell) {
        NativeTableCell drawn = new NativeTableCell();
        if (cell.isWithheld()) {
            Span words = new Span(getTranslation("edition.withheld.cell"));
            words.addClassName("visually-hidden");
            drawn.add(new Icon(Symbol.LOCK), words);
            drawn.getElement().setAttribute("title", getTranslation("edition.withheld.cell"));
            return drawn;
        }
        if (cell.figures().size() == 1) {
            Anchor link = new Anchor(cell.figures().getFirst().address(), cell.text());
            link.getElement().setAttribute("router-link", true);
            drawn.add(link);
        } else {
            drawn.add(new Span(cell.text()));
        }
        if (!cell.note().isEmpty()) {
            Span note = new Span(cell.note());
            note.addClassNames("muted", "edition__note");
            drawn.add(note);
        }
        return drawn;
    }
}
