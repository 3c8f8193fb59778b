package vn.chiso.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.CatalogueRefused.Problem;

/** Collects what is wrong at which field. */
final class FieldRules {

    static final int LONGEST_NAME = 300;

    private static final int LAST_POSITION = 9999;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern TYPE_CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void refuseIf(boolean wrong, Field field, String reason, Object... arguments) {
        if (wrong) {
            problems.add(new Problem(field, "catalogue.refused." + reason, arguments));
        }
    }

    /** @param own the code that it has already; null for something new */
    void code(String code, int longest, @Nullable String own, Predicate<String> taken) {
        code(CODE, "code", code, longest, own, taken);
    }

    /** A code of a dimension type, which is written in capital letters. */
    void typeCode(String code, int longest, @Nullable String own, Predicate<String> taken) {
        code(TYPE_CODE, "type_code", code, longest, own, taken);
    }

    private void code(
            Pattern pattern, String reason, String code, int longest, @Nullable String own, Predicate<String> taken) {
        if (own != null) {
            refuseIf(!own.equals(code), Field.CODE, "code_fixed");
        } else if (!pattern.matcher(code).matches() || code.length() > longest) {
            refuseIf(true, Field.CODE, reason, longest);
        } else {
            refuseIf(taken.test(code), Field.CODE, "code_taken", code);
        }
    }

    void text(Field field, String text, int longest) {
        refuseIf(text.isBlank(), field, "missing");
        longest(field, text, longest);
    }

    void longest(Field field, @Nullable String text, int longest) {
        refuseIf(text != null && text.length() > longest, field, "too_long", longest);
    }

    void position(int position) {
        refuseIf(position < 1 || position > LAST_POSITION, Field.POSITION, "position", LAST_POSITION);
    }

    void fixed(Field field, @Nullable Object wanted, @Nullable Object existing) {
        refuseIf(!Objects.equals(wanted, existing), field, "fixed");
    }
}
