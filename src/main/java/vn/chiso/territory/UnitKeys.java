package vn.chiso.territory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/** The keys of new units. */
final class UnitKeys {

    private UnitKeys() {}

    /** As the bundled units have theirs: level and code, and the year where the code had another unit before. */
    static String free(UnitDetails details, Predicate<String> taken) {
        String base = details.level().name().substring(0, 1).toUpperCase(Locale.ROOT) + details.code();
        LocalDate from = details.validFrom();
        String key = !taken.test(base) || from == null ? base : base + "." + from.getYear();
        String free = key;
        for (int n = 2; taken.test(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }
}
