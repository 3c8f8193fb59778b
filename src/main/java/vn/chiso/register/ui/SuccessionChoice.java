package vn.chiso.register.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.territory.Reform;

/**
 * Which successions are listed: {@code successions?show=proposed&q=quang&year=2025&kind=merge}; what cannot be read means
 * any.
 *
 * @param kind null for any
 * @param year of the day from which on they hold; null for any
 */
record SuccessionChoice(
        SuccessionPart part,
        String text,
        Reform.@Nullable Kind kind,
        @Nullable Integer year) implements Serializable {

    /** Everything that is recorded. */
    static final SuccessionChoice ALL = new SuccessionChoice(SuccessionPart.RECORDED, "", null, null);

    /** @param asked what the address says of a parameter; empty for nothing */
    static SuccessionChoice parse(UnaryOperator<String> asked) {
        String year = asked.apply("year");
        return new SuccessionChoice(
                SuccessionPart.of(asked.apply("show")),
                asked.apply("q"),
                kind(asked.apply("kind")),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    Map<String, String> format() {
        Map<String, String> query = new LinkedHashMap<>();
        if (part != SuccessionPart.RECORDED) {
            query.put("show", part.word());
        }
        if (!text.isEmpty()) {
            query.put("q", text);
        }
        if (kind != null) {
            query.put("kind", word(kind));
        }
        if (year != null) {
            query.put("year", year.toString());
        }
        return query;
    }

    boolean wants(SuccessionLine one) {
        return wants(one.beforeName(), one.afterName(), one.day(), one.kind());
    }

    /** A row of a file whose day or kind cannot be read is of any. */
    boolean wants(SuccessionProposal one) {
        return one.written() == null
                ? wants(
                        one.beforeName(),
                        one.afterName(),
                        one.what().effectiveOn(),
                        one.what().kind())
                : matches(one.beforeName(), one.afterName());
    }

    private boolean wants(String before, @Nullable String after, LocalDate day, Reform.Kind of) {
        return (kind == null || kind == of) && (year == null || year == day.getYear()) && matches(before, after);
    }

    private boolean matches(String before, @Nullable String after) {
        return VietnameseText.fold(before + " " + Objects.requireNonNullElse(after, ""))
                .contains(VietnameseText.fold(text));
    }

    private static Reform.@Nullable Kind kind(String word) {
        return Arrays.stream(Reform.Kind.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(Reform.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
