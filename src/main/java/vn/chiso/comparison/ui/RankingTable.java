package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.comparison.LineRanking;
import vn.chiso.comparison.rank.Place;
import vn.chiso.comparison.rank.PlaceChange;
import vn.chiso.comparison.rank.Ranking;
import vn.chiso.dashboard.ui.TableParts;

/** Place, figure, change since the period before, and distances; those of one place stand together. */
final class RankingTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final transient Comparison comparison;
    private final transient Line lead;
    private final transient DrawingPage page;
    private final transient RankDistances distances;
    private final int most;
    private int columns;

    RankingTable(Comparison comparison, Line lead, DrawingPage page) {
        this(comparison, lead, page, Integer.MAX_VALUE);
    }

    /** @param most so many places of each block are shown */
    RankingTable(Comparison comparison, Line lead, DrawingPage page, int most) {
        this.comparison = comparison;
        this.lead = lead;
        this.page = page;
        this.most = most;
        distances = new RankDistances(comparison, lead, page);
        NativeTable table = getContent();
        table.addClassNames("table", "compare-rank");
        table.getElement().setAttribute("aria-label", page.text("compare.rank.title"));
        heads(table);
        int least = comparison.request().leastDenominator();
        Map<String, Ranking> blocks = LineRanking.of(lead, least).blocks();
        Line former = comparison.former();
        Map<String, Ranking> before =
                former == null ? Map.of() : LineRanking.of(former, least).blocks();
        blocks.forEach((block, ranking) -> {
            if (!ranking.places().isEmpty()) {
                block(table, block, ranking, before.get(block), blocks.size() > 1);
            }
        });
    }

    private void heads(NativeTable table) {
        NativeTableRow head = table.getHead().addRow();
        head.add(TableParts.column(page.text("compare.rank.place")));
        head.add(TableParts.column(page.text("compare.table.subject")));
        number(head, page.text("compare.rank.value"));
        Line former = comparison.former();
        if (former != null) {
            number(head, page.text("compare.rank.change", page.years(former)));
        }
        distances.heads().forEach(text -> number(head, text));
    }

    private void number(NativeTableRow head, String text) {
        NativeTableHeaderCell cell = TableParts.column(text);
        cell.addClassName("table__number");
        head.add(cell);
    }

    private void block(NativeTable table, String block, Ranking ranking, @Nullable Ranking before, boolean named) {
        columns = table.getHead().getRows().getFirst().getChildren().toList().size();
        if (named) {
            NativeTableHeaderCell heading = table.getBody().addRow().addHeaderCell();
            heading.setText(page.text(block));
            heading.addClassName("table__group");
            heading.getElement().setAttribute("colspan", String.valueOf(columns));
            heading.getElement().setAttribute("scope", "rowgroup");
        }
        Map<String, PlaceChange> changes = before == null ? Map.of() : ranking.changesSince(before);
        RankDistances.Within within = distances.within(ranking);
        int bands = ranking.bands().size();
        int band = 0;
        for (Place place : ranking.places().stream().limit(most).toList()) {
            NativeTableRow row = row(place, changes.get(place.entrant().id()), within);
            if (place.band() != band && band != 0 && bands > 1) {
                row.addClassName("compare-rank__band");
            }
            band = place.band();
            table.getBody().add(row);
        }
    }

    private NativeTableRow row(Place place, @Nullable PlaceChange change, RankDistances.Within within) {
        ComparedCell cell = lead.of(place.entrant().id()).orElseThrow();
        Compared subject = cell.subject();
        NativeTableRow row = new NativeTableRow();
        row.setClassName("compare__context", !comparison.request().inFocus(subject));
        row.setClassName(
                "table__current", subject.key().equals(comparison.request().against()));
        row.add(TableParts.cell("compare-rank__place", place(place)));
        row.add(TableParts.row(new Span(subject.label(page.locale()))));
        row.add(TableParts.cell("table__number", value(cell)));
        if (comparison.former() != null) {
            row.add(TableParts.cell("table__number", change(change)));
        }
        within.cells(place.entrant().value(), cell).forEach(row::add);
        return row;
    }

    /** "2=", and between which places it may be if rounding is counted. */
    private Component[] place(Place place) {
        Span number = new Span(place.text());
        number.addClassName("strong");
        if (!place.isOpen()) {
            return new Component[] {number};
        }
        Span open = new Span(place.best() + "–" + place.worst());
        open.addClassNames("muted", "compare__period");
        String said = page.text("compare.rank.open", place.best(), place.worst());
        open.setTitle(said);
        Span spoken = new Span(said);
        spoken.addClassName("visually-hidden");
        return new Component[] {number, open, spoken};
    }

    private Component value(ComparedCell cell) {
        NativeButton button = new NativeButton(page.words().value(cell.shown(), lead.indicator(), true));
        button.addClassName("table__head");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(page.sentence(cell, lead));
        button.addClickListener(click -> page.open(cell));
        return button;
    }

    private Component change(@Nullable PlaceChange change) {
        if (change == null) {
            return quiet(page.text("compare.rank.new"));
        }
        int up = change.up();
        if (up == 0) {
            return quiet(page.text("compare.rank.same"));
        }
        Span text = new Span(page.text(up > 0 ? "compare.rank.up" : "compare.rank.down", Math.abs(up)));
        Span moved = new Span(new Icon(up > 0 ? Symbol.TRENDING_UP : Symbol.TRENDING_DOWN), text);
        moved.addClassName("compare-rank__change");
        moved.setClassName("muted", !change.isCertain());
        return moved;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("muted");
        return quiet;
    }
}
