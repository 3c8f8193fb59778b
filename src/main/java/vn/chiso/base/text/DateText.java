package vn.chiso.base.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days and times as administration writes them, in both languages: {@code 04/12/2015}, {@code 04/12/2015 16:30}. */
public final class DateText {

    /** The time of Viet Nam, in which deadlines end and history is told. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private DateText() {}

    /** The day that it is in Viet Nam. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** The moment to the minute in the time of Viet Nam. */
    public static String format(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }

    /** The moment to the second in the time of Viet Nam. */
    public static String formatToTheSecond(Instant moment) {
        return SECOND.format(moment.atZone(ZONE));
    }

    /** Reads {@code 4/12/2015}, {@code 04-12-2015} or {@code 04.12.2015}; empty when there is no such day. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), TYPED));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
