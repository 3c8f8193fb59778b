package vn.chiso.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Reform;

/** How the audit trail tells of units and agencies, the same in every language. */
final class RegisterWords {

    private RegisterWords() {}

    /** What is known, in one line. */
    static String line(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                ? ""
                : Objects.requireNonNullElse(from, "") + "/" + Objects.requireNonNullElse(to, "");
    }

    static String occasion(LocalDate day, @Nullable String legalBasis) {
        return line(day.toString(), legalBasis);
    }

    static String act(Reform.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
