package vn.chiso.exchange.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.LegacyText;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.exchange.book.BookCell;
import vn.chiso.exchange.book.BookValue;
import vn.chiso.exchange.book.CellFormat;

/** What a cell of a file says, before it is read as the answer to a question. */
public sealed interface Said {

    /** Words, or a number that somebody typed as words; not blank. */
    record Text(String text) implements Said {}

    /**
     * A number that the file holds as one.
     *
     * @param percent whether it is shown as a percentage; the number is the percentage then, not the fraction
     */
    record Decimal(BigDecimal value, boolean percent) implements Said {
        public Decimal {
            value = value.stripTrailingZeros();
        }

        static Decimal of(BigDecimal value) {
            return new Decimal(value, false);
        }
    }

    record Day(LocalDate day) implements Said {}

    /** What cannot be an answer: an error of a formula, a number that is none. */
    record Broken(String shown) implements Said {}

    /** As the file writes it, numbers as administration does. */
    default String words() {
        return switch (this) {
            case Text(String text) -> text;
            case Decimal(BigDecimal value, boolean percent) ->
                NumberText.format(value, Texts.VIETNAMESE) + (percent ? " %" : "");
            case Day(LocalDate day) -> DateText.format(day);
            case Broken(String shown) -> shown;
        };
    }

    /** What a cell says; null for an empty one. */
    static @Nullable Said of(@Nullable BookCell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.value()) {
            case BookValue.Text text ->
                ofText(cell.text() == null ? text.text() : cell.text().text());
            case BookValue.Decimal number -> {
                boolean percent = cell.style().format().kind() == CellFormat.Kind.PERCENT;
                yield new Decimal(percent ? number.value().movePointRight(2) : number.value(), percent);
            }
            case BookValue.Date date -> new Day(date.at().toLocalDate());
            case BookValue.Bool(boolean yes) -> new Text(yes ? "có" : "không");
            case BookValue.Failed(String code) -> new Broken(code);
            case BookValue.Unreadable(String written) -> new Broken(written);
        };
    }

    /** How a cell's text is written; Unicode for whatever is no text. */
    static Encoding encoding(@Nullable BookCell cell) {
        LegacyText text = cell == null ? null : cell.text();
        return text == null ? Encoding.UNICODE : text.from();
    }

    /** What a text says; null for a blank one. */
    static @Nullable Said ofText(String text) {
        return text.isBlank() ? null : new Text(text.strip());
    }
}
