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

    /**
     * The first equal value of this reading.
     *
     * @param value one that never changes; null stays null
     */
    @SuppressWarnings("unchecked") // equal values of one reading are of one type
    public <T extends @Nullable Object> T one(T value) {
        return value == null ? value : (T) known.computeIfAbsent(value, first -> first);
    }

    /** From here on anew, so that a reading that hands on what it has read does not gather it here. */
    public void forget() {
        known.clear();
    }
}
