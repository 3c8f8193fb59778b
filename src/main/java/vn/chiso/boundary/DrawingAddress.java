package vn.chiso.boundary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a drawing is found.
 *
 * @param day the first day on which these units stood there
 * @param stamp differs where the drawing does
 */
record DrawingAddress(long edition, long parent, LocalDate day, String stamp) {

    static final String PATH = "boundary-maps/";

    private static final Pattern ID = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{8})-([0-9a-f]{1,8})");

    String text() {
        return PATH + edition + "-" + parent + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + stamp;
    }

    /** Of what stands behind the path; empty where it is no address. */
    static Optional<DrawingAddress> of(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DrawingAddress(
                    Long.parseLong(parts.group(1)),
                    Long.parseLong(parts.group(2)),
                    LocalDate.parse(parts.group(3), DateTimeFormatter.BASIC_ISO_DATE),
                    parts.group(4)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
