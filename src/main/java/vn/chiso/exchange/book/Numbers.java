package vn.chiso.exchange.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The numbers of workbooks: decimals as written, and days as counted by Excel. */
final class Numbers {

    /** More digits than any double has in full are no number of Excel. */
    private static final int LONGEST = 350;

    /** No double is as large as ten to this power. */
    private static final int LARGEST = 309;

    /** What Excel shows and lets people type at most. */
    private static final int DIGITS = 15;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal LEAP_DAY = BigDecimal.valueOf(60);
    private static final int DAYS_TO_1904 = 1_462;
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 31);
    private static final long NANOS = LocalTime.MAX.toNanoOfDay() + 1;

    private Numbers() {}

    /** The value of a cell whose content is a number as text. */
    static BookValue read(String digits, CellFormat format, boolean from1904) {
        BigDecimal written = decimal(digits);
        if (written == null) {
            return new BookValue.Unreadable(digits.substring(0, Math.min(digits.length(), 100)));
        }
        return shown(typed(written), written, format, from1904);
    }

    /** The value of a cell that holds a double. */
    static BookValue read(double number, CellFormat format, boolean from1904) {
        if (!Double.isFinite(number)) {
            return new BookValue.Unreadable(Double.toString(number));
        }
        BigDecimal value = ofDouble(number);
        return shown(value, value, format, from1904);
    }

    /** A day as some programs write it: {@code 2023-12-31T00:00:00}. */
    static BookValue iso(String text) {
        try {
            String day = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime at = day.contains("T")
                    ? LocalDateTime.parse(day)
                    : LocalDate.parse(day).atStartOfDay();
            return new BookValue.Date(
                    at, BigDecimal.valueOf(at.toLocalDate().toEpochDay() - BEFORE_FIRST_DAY.toEpochDay() + 1));
        } catch (DateTimeParseException noDay) {
            return new BookValue.Unreadable(text.substring(0, Math.min(text.length(), 100)));
        }
    }

    private static BookValue shown(BigDecimal value, BigDecimal written, CellFormat format, boolean from1904) {
        if (format.kind() == CellFormat.Kind.DATE) {
            LocalDateTime at = at(from1904 ? value.add(BigDecimal.valueOf(DAYS_TO_1904)) : value);
            if (at != null) {
                return new BookValue.Date(at, value);
            }
        }
        return new BookValue.Decimal(value, written);
    }

    private static @Nullable BigDecimal decimal(String digits) {
        if (digits.length() > LONGEST || !isAscii(digits)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            long power = (long) number.precision() - number.scale();
            return power > LARGEST || power < -LARGEST - DIGITS ? null : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** A loop, as there are millions of numbers. */
    private static boolean isAscii(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * What somebody typed. Excel stores doubles, and writes them with 17 digits: 0.9782 becomes 0.97819999999999996. Where
     * a number of 15 digits is the same double, that was meant; else the digits are somebody's own.
     */
    private static BigDecimal typed(BigDecimal written) {
        if (written.precision() <= DIGITS) {
            return written;
        }
        BigDecimal shortened = written.round(new MathContext(DIGITS));
        return Double.compare(shortened.doubleValue(), written.doubleValue()) == 0
                ? ofDouble(written.doubleValue())
                : written;
    }

    private static BigDecimal ofDouble(double number) {
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return shortest.scale() < 0 && shortest.precision() - shortest.scale() <= 20 ? shortest.setScale(0) : shortest;
    }

    /** The time of a serial number; null when Excel has none there. Excel believes that 1900 was a leap year. */
    private static @Nullable LocalDateTime at(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return null;
        }
        long days = serial.longValue();
        if (days == LEAP_DAY.longValue()) {
            return null;
        }
        long nanos = serial.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(NANOS))
                .longValue();
        long seconds = Math.round(nanos / 1e9);
        return BEFORE_FIRST_DAY
                .plusDays(days > LEAP_DAY.longValue() ? days - 1 : days)
                .atStartOfDay()
                .plusSeconds(seconds);
    }
}
