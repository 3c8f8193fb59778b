package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.TableParts;
import vn.chiso.observation.ui.FigureCell;

/** Indicators in rows, subjects in columns, the bars of the leading indicator above their columns. */
final class AlignedTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    /** Said in the cells and by the blocks. */
    private static final Set<Caveat> SEEN =
            EnumSet.of(Caveat.CONFLICT, Caveat.WORDS, Caveat.DRAFT, Caveat.TIERS, Caveat.JOINT);

    private static final int LINES_OF_TWO_ROWS = 3;

    private final transient Comparison comparison;
    private final transient DrawingPage page;
    private final transient AlignedCells cells;

    AlignedTable(Comparison comparison, DrawingPage page) {
        this.comparison = comparison;
        this.page = page;
        cells = new AlignedCells(comparison, page);
        NativeTable table = getContent();
        table.addClassNames("table", "table--matrix", "table--frozen", "compare-table");
        table.getElement().setAttribute("aria-label", getTranslation("compare.table.label"));
        widths(table);
        Line lead = comparison.lead();
        if (lead != null && lead.indicator().kind().isNumber()) {
            table.getHead().add(new BarRow(comparison, lead, page).row());
        }
        table.getHead().add(blocks(), heads());
        rows(table);
    }

    /** Subjects share what is left evenly, so that bars compare at a glance. */
    private void widths(NativeTable table) {
        Element columns = new Element("colgroup");
        Stream.of("group", "indicator").forEach(name -> columns.appendChild(column(name)));
        comparison.subjects().forEach(subject -> columns.appendChild(column("subject")));
        columns.appendChild(column("tally"));
        table.getElement().insertChild(0, columns);
        table.getStyle().set("--subjects", String.valueOf(comparison.subjects().size()));
    }

    private static Element column(String name) {
        Element column = new Element("col");
        column.getClassList().add("compare-table__col-" + name);
        return column;
    }

    private NativeTableRow blocks() {
        NativeTableRow row = new NativeTableRow();
        row.addClassName("compare-table__blocks");
        NativeTableHeaderCell corner = TableParts.columnGroup("", 2);
        row.add(corner);
        comparison
                .blocks()
                .forEach((block, members) -> row.add(TableParts.columnGroup(page.text(block), members.size())));
        row.add(TableParts.column(""));
        return row;
    }

    private NativeTableRow heads() {
        NativeTableRow row = new NativeTableRow();
        row.addClassName("compare-table__heads");
        row.add(TableParts.column(getTranslation("compare.table.group")));
        row.add(TableParts.column(getTranslation("compare.table.indicator")));
        comparison.subjects().forEach(subject -> row.add(head(subject)));
        NativeTableHeaderCell tally = TableParts.column(getTranslation("compare.table.tally"));
        tally.addClassName("compare-table__tally");
        row.add(tally);
        return row;
    }

    /** A click brings the subject out, and the others back again. */
    private NativeTableHeaderCell head(Compared subject) {
        ComparisonRequest request = comparison.request();
        boolean focused = request.focus().contains(subject.key());
        List<String> next = new ArrayList<>(request.focus());
        if (!next.remove(subject.key())) {
            next.add(subject.key());
        }
        NativeButton button = button(
                subject.label(page.locale()),
                page.text("compare.focus", subject.name(page.locale())),
                request.withFocus(next));
        button.getElement().setAttribute("aria-pressed", String.valueOf(focused));
        NativeTableHeaderCell cell = TableParts.column(button);
        cell.addClassName("table__mark");
        cell.setClassName("table__current", focused);
        cell.setClassName("compare__context", !request.inFocus(subject));
        return cell;
    }

    private void rows(NativeTable table) {
        @Nullable NativeTableHeaderCell group = null;
        long groupId = -1;
        int rows = 0;
        for (Line line : comparison.lines()) {
            NativeTableRow row = new NativeTableRow();
            if (line.indicator().groupId() != groupId) {
                groupId = line.indicator().groupId();
                String name = page.context().catalogue().group(groupId).name(page.locale());
                group = TableParts.row(new Span(name));
                group.getElement().setAttribute("title", name);
                group.addClassName("compare-table__group");
                row.addClassName("compare-table__first");
                row.add(group);
                rows = 0;
            }
            rows++;
            if (group != null) {
                group.getElement().setAttribute("rowspan", String.valueOf(rows));
                group.getStyle().set("--lines", String.valueOf(rows * LINES_OF_TWO_ROWS / 2));
            }
            row.add(head(line));
            cells.of(line).forEach(row::add);
            NativeTableCell tally = TableParts.cell("compare-table__tally", TallySquares.of(line.tally(), page));
            row.add(tally);
            table.getBody().add(row);
        }
    }

    private NativeTableHeaderCell head(Line line) {
        String name = FigureCell.head(line.indicator(), page.locale());
        NativeButton button = button(
                name,
                page.text("compare.table.sort", line.indicator().name(page.locale())),
                comparison.request().withSort(line.indicator()));
        NativeTableHeaderCell cell = TableParts.row(button);
        cell.addClassName("compare-table__indicator");
        Line lead = comparison.lead();
        cell.setClassName(
                "table__current",
                lead != null && lead.indicator().id() == line.indicator().id());
        Set<Caveat> unseen = EnumSet.noneOf(Caveat.class);
        line.caveats().stream().filter(one -> !SEEN.contains(one)).forEach(unseen::add);
        if (!unseen.isEmpty()) {
            cell.add(note(page.reasons(unseen)));
        }
        return cell;
    }

    private static Component note(String text) {
        Span spoken = new Span(text);
        spoken.addClassName("visually-hidden");
        Span note = new Span(new Icon(Symbol.INFO), spoken);
        note.addClassName("compare__note");
        note.setTitle(text);
        return note;
    }

    private NativeButton button(String text, String title, ComparisonRequest next) {
        NativeButton button = new NativeButton(text);
        button.addClassName("table__head");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("title", title);
        button.addClickListener(click -> page.navigate().accept(next));
        return button;
    }
}
