package vn.chiso.base.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;

/** A cell of a table for a file, typed: Excel gets a number, a day, a moment; CSV gets what the screen says. */
public sealed interface Cell {

    /** Nothing at all. */
    Cell EMPTY = new Text("");

    /** What CSV writes, and Excel where it cannot hold the value itself. */
    String text(Locale locale);

    /** Words, and figures that are words, a range or contradict each other. */
    record Text(String text) implements Cell {
        @Override
        public String text(Locale locale) {
            return text;
        }
    }

    /**
     * A number, with the decimals that it carries.
     *
     * @param percent whether {@code value} counts hundredths: 97.82 for 97,82 %
     * @param before what stands before it, such as the sign of a qualifier; there should be few of these in a file
     * @param after what stands behind it, such as unit or mark; there should be few of these in a file
     * @param text the same as the screen says it, in the reader's language
     */
    record Amount(BigDecimal value, boolean percent, String before, String after, String text) implements Cell {
        @Override
        public String text(Locale locale) {
            return text;
        }
    }

    /** A number as a program writes it: plain digits, a dot before decimals. */
    record Plain(BigDecimal value) implements Cell {
        @Override
        public String text(Locale locale) {
            return value.toPlainString();
        }
    }

    /** A count. */
    record Count(long value) implements Cell {
        @Override
        public String text(Locale locale) {
            return NumberText.format(value, locale);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text(Locale locale) {
            return DateText.format(day);
        }
    }

    /** A moment, told to the second in the time of Viet Nam. */
    record Moment(Instant at) implements Cell {
        @Override
        public String text(Locale locale) {
            return DateText.formatToTheSecond(at);
        }
    }

    /** Yes or no, in words. */
    record Answer(boolean yes) implements Cell {
        @Override
        public String text(Locale locale) {
            return Texts.get(yes ? "answer.yes" : "answer.no", locale);
        }
    }

    /**
     * A cell that is to be filled in with one of a few answers; Excel offers them, and takes others too.
     *
     * @param held what is there already
     * @param answers in the order in which they are offered
     */
    record Choice(Cell held, List<String> answers) implements Cell {
        public Choice {
            answers = List.copyOf(answers);
        }

        @Override
        public String text(Locale locale) {
            return held.text(locale);
        }
    }

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell count(long value) {
        return new Count(value);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    static Cell moment(@Nullable Instant at) {
        return at == null ? EMPTY : new Moment(at);
    }

    static Cell answer(boolean yes) {
        return new Answer(yes);
    }
}
