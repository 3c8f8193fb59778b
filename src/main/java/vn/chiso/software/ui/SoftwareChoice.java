package vn.chiso.software.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.software.SoftwareFilter;

/**
 * What the page of software shows.
 *
 * @param on the day that licences are judged on; null for today
 */
record SoftwareChoice(
        SoftwareFilter filter, SoftwareWay way, @Nullable LocalDate on) {

    static final SoftwareChoice ALL = new SoftwareChoice(SoftwareFilter.ALL, SoftwareWay.LIST, null);

    private static final String VIEW = "view";
    private static final String ON = "on";

    /** @param asked what the address says of a parameter; empty for nothing */
    static SoftwareChoice parse(SoftwareAddress address, UnaryOperator<String> asked) {
        return new SoftwareChoice(address.parse(asked), SoftwareWay.of(asked.apply(VIEW)), day(asked.apply(ON)));
    }

    Map<String, String> query(SoftwareAddress address) {
        Map<String, String> query = new LinkedHashMap<>(address.format(filter));
        if (way != SoftwareWay.LIST) {
            query.put(VIEW, way.word());
        }
        if (on != null && way == SoftwareWay.ASSETS) {
            query.put(ON, on.toString());
        }
        return query;
    }

    SoftwareChoice as(SoftwareWay other) {
        return new SoftwareChoice(filter, other, on);
    }

    SoftwareChoice of(SoftwareFilter next) {
        return new SoftwareChoice(next, way, on);
    }

    SoftwareChoice on(@Nullable LocalDate day) {
        return new SoftwareChoice(filter, way, day);
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
