package vn.chiso.comparison.target.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.comparison.target.TargetLight;
import vn.chiso.territory.Unit;

/** The address of the list: {@code targets?q=thu dien tu&unit=P38&topic=dvctt&year=2016&light=missed&target=12}; what
 * cannot be read means any. */
record TargetAddress(TargetContext context) {

    static final String PATH = "targets";

    /** The target whose page is open over the list. */
    static final String TARGET = "target";

    /** @param asked what the address says of a parameter; empty for nothing */
    TargetFilter parse(UnaryOperator<String> asked) {
        return new TargetFilter(
                asked.apply("q"),
                context.territory().byKey(asked.apply("unit")).map(Unit::id).orElse(null),
                context.catalogue().group(asked.apply("topic")).isPresent() ? asked.apply("topic") : "",
                number(asked.apply("year")),
                Arrays.stream(TargetLight.values())
                        .filter(one -> one.word().equals(asked.apply("light")))
                        .findFirst()
                        .orElse(null));
    }

    Map<String, String> format(TargetFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        Long unit = filter.unitId();
        put(query, "q", filter.text());
        put(query, "unit", unit == null ? "" : context.territory().byId(unit).key());
        put(query, "topic", filter.topic());
        put(query, "year", filter.year() == null ? "" : String.valueOf(filter.year()));
        put(query, "light", filter.light() == null ? "" : filter.light().word());
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }
}
