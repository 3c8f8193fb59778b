package vn.chiso.security.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.security.audit.AuditFilter;

/** The address of the audit trail: {@code audit?from=2025-07-01&to=…&user=…&action=…&text=…}; missing means any. */
final class AuditAddress {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String USER = "user";
    private static final String ACTION = "action";
    private static final String TEXT = "text";

    /** A part of an address that is not a day. */
    record Dropped(String parameter, String value) {}

    /** @param dropped the parts that could not be used, in the order of the parameters */
    record Parsed(AuditFilter filter, List<Dropped> dropped) {}

    private AuditAddress() {}

    static Parsed parse(Map<String, List<String>> parameters) {
        List<Dropped> dropped = new ArrayList<>();
        AuditFilter filter = new AuditFilter(
                day(FROM, parameters, dropped),
                day(TO, parameters, dropped),
                text(USER, parameters),
                text(ACTION, parameters),
                text(TEXT, parameters));
        return new Parsed(filter, dropped);
    }

    static Map<String, String> format(AuditFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        put(parameters, USER, filter.user());
        put(parameters, ACTION, filter.action());
        put(parameters, TEXT, filter.text());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable String text(String name, Map<String, List<String>> parameters) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    private static @Nullable LocalDate day(String name, Map<String, List<String>> parameters, List<Dropped> dropped) {
        String value = text(name, parameters);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            dropped.add(new Dropped(name, value));
            return null;
        }
    }
}
