package vn.chiso.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Column;
import vn.chiso.base.text.DateText;
import vn.chiso.exchange.book.BookRow;

/**
 * The sheet on which figures go out and come back: a line for each figure, with hidden columns that name its cell for
 * good, whatever happens to the words beside them. One row holds the heads; the first hidden one names the form.
 */
final class FigureSheet {

    /** Names the form and its edition; a sheet with it is one of ours. */
    static final String FORM = "chiso:1";

    /** The columns in their order. Hidden ones have machine names for heads. */
    enum Field {
        AGENCY_KEY(FORM, Column.Kind.HIDDEN),
        INDICATOR_CODE("indicator", Column.Kind.HIDDEN),
        ITEM_LABEL("item", Column.Kind.HIDDEN),
        PERIOD_KEY("period", Column.Kind.HIDDEN),
        VERSION("version", Column.Kind.HIDDEN),
        UNIT(null, Column.Kind.TEXT),
        AGENCY(null, Column.Kind.TEXT),
        GROUP(null, Column.Kind.TEXT),
        INDICATOR(null, Column.Kind.WORDS),
        ITEM(null, Column.Kind.TEXT),
        MEASURE(null, Column.Kind.SHORT),
        PERIOD(null, Column.Kind.TEXT),
        VALUE(null, Column.Kind.NUMBER),
        NUMERATOR(null, Column.Kind.NUMBER),
        DENOMINATOR(null, Column.Kind.NUMBER),
        QUALIFIER(null, Column.Kind.SHORT),
        REASON(null, Column.Kind.TEXT),
        STATE(null, Column.Kind.SHORT),
        REVIEW(null, Column.Kind.SHORT),
        SOURCE(null, Column.Kind.TEXT);

        private final @Nullable String machine;
        private final Column.Kind kind;

        Field(@Nullable String machine, Column.Kind kind) {
            this.machine = machine;
            this.kind = kind;
        }

        /** The number of its column, from 1 as Excel counts. */
        int column() {
            return fields().indexOf(this) + 1;
        }

        boolean isHidden() {
            return machine != null;
        }

        /** What a hidden column has for a head; null for a visible one, which has a text of the bundles. */
        @Nullable
        String machineHead() {
            return machine;
        }

        Column.Kind kind() {
            return kind;
        }

        /** Names the head's text in the bundles. */
        String key() {
            return "figures.head." + name().toLowerCase(Locale.ROOT);
        }
    }

    private FigureSheet() {}

    static List<Field> fields() {
        return List.of(Field.values());
    }

    /** Whether a row is the heads of such a sheet; people may have moved or removed none of the hidden columns. */
    static boolean isHead(BookRow row) {
        return Arrays.stream(Field.values())
                .filter(Field::isHidden)
                .allMatch(field -> text(row, field).equals(field.machine));
    }

    /** The text of a cell; empty where there is none. */
    static String text(BookRow row, Field field) {
        return switch (said(row, field)) {
            case Said.Text(String text) -> text;
            case Said.Decimal(var value, boolean percent) -> value.toPlainString();
            case Said.Day(var day) -> DateText.format(day);
            case Said.Broken broken -> "";
            case null -> "";
        };
    }

    static @Nullable Said said(BookRow row, Field field) {
        return Said.of(row.in(field.column()));
    }

    static Line line(BookRow row) {
        return new Line(
                said(row, Field.VALUE),
                said(row, Field.NUMERATOR),
                said(row, Field.DENOMINATOR),
                text(row, Field.QUALIFIER));
    }
}
