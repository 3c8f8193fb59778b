package vn.chiso.exchange.book;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.LegacyText;

/** What a cell holds. A cell that holds nothing, or a text without a letter, is not told of. */
public sealed interface BookValue {

    /**
     * Text, also where it looks like a number, a date or a formula.
     *
     * @param text as written, not empty
     * @param parts its parts where they have fonts of their own; empty where the whole has that of the cell
     */
    record Text(String text, List<Part> parts) implements BookValue {

        /** Leaves out what no database stores. */
        public Text {
            text = EscapedText.storable(text);
        }

        /** A text with one font. */
        static Text of(String text) {
            return new Text(text, List.of());
        }

        /**
         * Part of a text.
         *
         * @param font null when it is the cell's
         */
        public record Part(String text, @Nullable String font) {

            /** Leaves out what no database stores. */
            public Part {
                text = EscapedText.storable(text);
            }
        }

        LegacyText read(@Nullable String cellFont) {
            if (parts.isEmpty()) {
                return LegacyText.of(text, cellFont);
            }
            StringBuilder whole = new StringBuilder();
            LegacyText.Encoding from = LegacyText.Encoding.UNICODE;
            for (Part part : parts) {
                LegacyText read = LegacyText.of(part.text(), part.font() == null ? cellFont : part.font());
                whole.append(read.text());
                from = read.converted() ? read.from() : from;
            }
            return new LegacyText(whole.toString(), from);
        }
    }

    /**
     * A number.
     *
     * @param value what somebody typed: the digits of the file, except where those are Excel's way to write a shorter number
     *     (it stores 97,82 % as {@code 0.97819999999999996}); a percentage is the fraction of one, see the cell's format
     * @param written the digits of the file; of .xls, which holds no digits, the same as the value
     */
    record Decimal(BigDecimal value, BigDecimal written) implements BookValue {}

    /**
     * A number that the cell's format shows as a day or as a time of one.
     *
     * @param at the day and time; a time without a day is on 31/12/1899
     * @param number what the file holds: days since the beginning of Excel's calendar
     */
    record Date(LocalDateTime at, BigDecimal number) implements BookValue {}

    /** Yes or no. */
    record Bool(boolean value) implements BookValue {}

    /**
     * A formula that could not be computed.
     *
     * @param code as Excel shows it: {@code #DIV/0!}
     */
    record Failed(String code) implements BookValue {

        /** A program wrote the formula, and no spreadsheet has computed it yet. */
        static final Failed NOT_COMPUTED = new Failed("=");
    }

    /**
     * What should be a number and is none, or one that is too large for Excel: {@code NaN}.
     *
     * @param written as in the file, cut after a hundred characters
     */
    record Unreadable(String written) implements BookValue {}
}
