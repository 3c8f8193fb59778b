package vn.chiso.reading.tie;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.document.text.WrittenNumber.Role;

/** The number that a claim says its source writes, and how a written one may be part of it. */
record ClaimedNumber(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String day,
        boolean percent,
        boolean year) {

    /** What of a claim a written number is. */
    enum Part {
        VALUE,
        BOTH_PARTS,
        NUMERATOR,
        /** The value, written as so many of so many. */
        VALUE_OF_FRACTION
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<!\\d)0");

    static ClaimedNumber of(Claim claim) {
        return new ClaimedNumber(
                number(claim.numerator()),
                number(claim.denominator()),
                number(claim.value()),
                DAY.matcher(claim.value()).matches() ? bare(claim.value()) : "",
                claim.measure().equals("%"),
                claim.measure().equals("năm"));
    }

    private static @Nullable BigDecimal number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** What decides on the passage: the value where the source writes one, else both parts together. */
    Part telling() {
        return value != null || !day.isEmpty() ? Part.VALUE : Part.BOTH_PARTS;
    }

    boolean is(Part part, WrittenNumber written) {
        return switch (part) {
            case VALUE -> isValue(written);
            case BOTH_PARTS ->
                written.role() == Role.FRACTION
                        && is(written, numerator)
                        && denominator != null
                        && written.denominator() != null
                        && denominator.compareTo(written.denominator()) == 0;
            case NUMERATOR -> written.role() == Role.AMOUNT && !written.percent() && is(written, numerator);
            case VALUE_OF_FRACTION -> written.role() == Role.FRACTION && !percent && is(written, value);
        };
    }

    private boolean isValue(WrittenNumber written) {
        return switch (written.role()) {
            case DATE -> !day.isEmpty() && bare(written.written()).equals(day);
            case YEAR -> year && is(written, value);
            case AMOUNT -> is(written, value) && (percent || !written.percent());
            default -> false;
        };
    }

    private static boolean is(WrittenNumber written, @Nullable BigDecimal number) {
        return number != null && written.means(number);
    }

    private static String bare(String day) {
        return LEADING_ZERO.matcher(day.replace(" ", "")).replaceAll("");
    }
}
