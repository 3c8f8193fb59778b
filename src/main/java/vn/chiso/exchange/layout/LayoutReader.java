package vn.chiso.exchange.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.intake.FilePlace;
import vn.chiso.exchange.intake.Line;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Said;
import vn.chiso.exchange.layout.ColumnUse.Part;
import vn.chiso.exchange.layout.ColumnUse.Values;
import vn.chiso.exchange.layout.ColumnUse.What;

/**
 * Reads a table by its mapping. A row that names something and holds no figure is the heading of those below it; a row of
 * totals is left out, as its figures are the sum of others; both are said.
 */
public final class LayoutReader {

    private static final Pattern TOTAL = Pattern.compile("(?:tong|tong so|tong cong|cong|cong nhom|total)(?: .*)?");

    /** What a row is. */
    public enum RowKind {
        FIGURES,
        HEADING,
        TOTAL,
        EMPTY
    }

    private final SheetTable table;
    private final Mapping mapping;
    private final AimReader aims;
    private final Map<What, Integer> naming = new HashMap<>();
    private final Map<Integer, Values> values = new LinkedHashMap<>();

    LayoutReader(SheetTable table, Mapping mapping, AimReader aims) {
        this.table = table;
        this.mapping = mapping;
        this.aims = aims;
        for (int column = 1; column <= table.lastColumn(); column++) {
            switch (mapping.use(column)) {
                case ColumnUse.Names(What what) -> naming.putIfAbsent(what, column);
                case Values use -> values.put(column, use);
                case ColumnUse.Ignored none -> {}
            }
        }
    }

    /** What each row below the heads is, from above to below. */
    public List<RowKind> rows() {
        List<RowKind> kinds = new ArrayList<>();
        for (int row = first(); row <= table.lastRow(); row++) {
            kinds.add(kind(row));
        }
        return kinds;
    }

    /** Columns that hold something and are not read, but for those that are never figures: running numbers, notes. */
    public List<Integer> leftOut() {
        Heads heads = Heads.in(table, mapping.firstHead(), mapping.lastHead());
        return IntStream.rangeClosed(1, table.lastColumn())
                .filter(column -> mapping.use(column) instanceof ColumnUse.Ignored
                        && !Guess.isNoFigure(heads.lowest(column))
                        && IntStream.rangeClosed(first(), table.lastRow())
                                .anyMatch(row -> table.said(row, column) != null))
                .boxed()
                .toList();
    }

    /** Every figure that the table offers, row by row. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        String heading = "";
        for (int row = first(); row <= table.lastRow(); row++) {
            switch (kind(row)) {
                case HEADING -> heading = name(row);
                case FIGURES -> read(row, heading, offers);
                case TOTAL, EMPTY -> {}
            }
        }
        return offers;
    }

    private int first() {
        return Heads.in(table, mapping.firstHead(), mapping.lastHead()).firstRow();
    }

    private RowKind kind(int row) {
        boolean figures = values.keySet().stream().anyMatch(column -> table.said(row, column) != null);
        String name = name(row);
        if (TOTAL.matcher(VietnameseText.fold(name)).matches()) {
            return RowKind.TOTAL;
        }
        if (figures) {
            return RowKind.FIGURES;
        }
        return name.isEmpty() ? RowKind.EMPTY : RowKind.HEADING;
    }

    /** The words by which the row is known: its item, indicator or agency. */
    private String name(int row) {
        for (What what : List.of(What.ITEM, What.INDICATOR, What.AGENCY, What.UNIT)) {
            Integer column = naming.get(what);
            if (column != null && !table.text(row, column).isBlank()) {
                return table.text(row, column).strip();
            }
        }
        return "";
    }

    private void read(int row, String heading, List<Offer> offers) {
        Map<Offer.Words, Map<Part, Integer>> figures = new LinkedHashMap<>();
        values.forEach((column, use) -> {
            if (table.said(row, column) != null) {
                figures.computeIfAbsent(names(row, use), any -> new HashMap<>()).putIfAbsent(use.part(), column);
            }
        });
        figures.forEach((names, columns) -> offers.add(offer(row, heading, names, columns, offers.size() + 1)));
    }

    private Offer offer(int row, String heading, Offer.Words names, Map<Part, Integer> columns, int number) {
        int column = columns.getOrDefault(
                Part.VALUE, columns.values().stream().min(Integer::compare).orElseThrow());
        Values use = values.getOrDefault(column, Values.of("", ""));
        String reason = word(row, What.REASON);
        return new Offer(
                number,
                new FilePlace(table.name(), row, column),
                aims.aim(names, heading),
                new Line(
                        said(row, columns.get(Part.VALUE)),
                        said(row, columns.get(Part.NUMERATOR)),
                        said(row, columns.get(Part.DENOMINATOR)),
                        word(row, What.QUALIFIER)),
                first(use.measure(), word(row, What.MEASURE), mapping.common().measure()),
                reason.isEmpty() ? null : reason,
                null,
                encoding(row, columns.values()));
    }

    /** How the words of a figure are written: its own, or those by which its row is known. */
    private Encoding encoding(int row, Collection<Integer> columns) {
        return Stream.concat(columns.stream(), naming.values().stream().sorted())
                .map(column -> table.encoding(row, column))
                .filter(one -> one != Encoding.UNICODE)
                .findFirst()
                .orElse(Encoding.UNICODE);
    }

    private @Nullable Said said(int row, @Nullable Integer column) {
        return column == null ? null : table.said(row, column);
    }

    private Offer.Words names(int row, Values use) {
        Mapping.Common common = mapping.common();
        return new Offer.Words(
                first(use.agency(), word(row, What.AGENCY), common.agency()),
                word(row, What.UNIT),
                first(use.indicator(), word(row, What.INDICATOR), common.indicator()),
                first(use.item(), word(row, What.ITEM), common.item()),
                first(use.period(), word(row, What.PERIOD), common.period()));
    }

    private String word(int row, What what) {
        Integer column = naming.get(what);
        return column == null
                ? ""
                : table.text(row, column).replaceAll("\\s+", " ").strip();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
