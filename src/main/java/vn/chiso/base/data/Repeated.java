package vn.chiso.base.data;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds once what the rows of one reading say again and again: words, days, whom they are about. A page that shows three
 * thousand figures keeps some hundred such values in place of thirty thousand. Lives as long as the reading.
 */
public final class Repeated {

    private final Map<Object, Object> known = new HashMap<>();

    /** The first equal value of this reading, of a kind that never changes. */
    @SuppressWarnings("unchecked") // equal values are of one type
    public <T> T one(T value) {
        return (T) known.computeIfAbsent(value, first -> first);
    }

    /** The same of what may be missing. */
    public <T> @Nullable T oneOrNone(@Nullable T value) {
        return value == null ? null : one(value);
    }

    /** From here on anew, so that a reading that hands on what it has read does not gather it here. */
    public void forget() {
        known.clear();
    }
}
