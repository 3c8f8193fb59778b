package vn.chiso.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands while it is read. A number is one of a heading only where it follows the one before, so that
 * lists and amounts at the beginning of a line do not open sections.
 */
final class Outline {

    /** Longer ones are headings only where the level below has none yet: whole paragraphs that are numbered. */
    private static final int LONGEST = 220;

    private String root = "";
    private @Nullable HeadingNumber roman;
    private @Nullable HeadingNumber number;
    private @Nullable HeadingNumber decimal;
    private @Nullable HeadingNumber letter;

    /** Goes on in an annex, whose numbers begin anew. */
    void begin(String annex) {
        root = annex;
        roman = null;
        number = null;
        decimal = null;
        letter = null;
    }

    /** Takes the heading in when it is one; null otherwise. */
    @Nullable
    String enter(HeadingNumber heading) {
        if (!fits(heading)) {
            return null;
        }
        switch (heading.level()) {
            case ROMAN -> {
                roman = heading;
                number = null;
                decimal = null;
                letter = null;
            }
            case NUMBER -> {
                number = heading;
                decimal = null;
                letter = null;
            }
            case DECIMAL -> {
                decimal = heading;
                letter = null;
            }
            case LETTER -> letter = heading;
        }
        return path();
    }

    private boolean fits(HeadingNumber heading) {
        boolean tooLong = heading.title().length() > LONGEST;
        return switch (heading.level()) {
            case ROMAN -> !tooLong && heading.follows(roman);
            case NUMBER -> !(tooLong && (decimal != null || letter != null)) && heading.follows(number);
            case DECIMAL -> !tooLong && isBelow(heading) && (decimal == null || follows(heading, decimal));
            case LETTER -> !tooLong && heading.follows(letter);
        };
    }

    private boolean isBelow(HeadingNumber heading) {
        HeadingNumber above = number;
        return above != null && heading.label().startsWith(above.label() + ".");
    }

    /** The next one on the same level, the first one below, or one of a level above. */
    private static boolean follows(HeadingNumber heading, HeadingNumber before) {
        return heading.value() == 1
                || heading.value() == before.value() + 1
                || heading.label().length() < before.label().length();
    }

    private String path() {
        List<String> parts = new ArrayList<>();
        add(parts, root.isEmpty() ? null : root);
        add(parts, roman == null ? null : roman.label());
        add(parts, decimal != null ? decimal.label() : number == null ? null : number.label());
        add(parts, letter == null ? null : letter.label());
        return String.join(".", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
