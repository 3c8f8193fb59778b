package vn.chiso.indicator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One item of a dimension, or "the whole" ({@link #WHOLE}).
 *
 * @param label exactly as the source writes it; empty for the whole
 * @param subtotal whether the item repeats what other items hold; a subtotal is never added up again
 */
public record DimensionItem(
        long id,
        @Nullable Long typeId,
        String label,
        String shortVi,
        String shortEn,
        @Nullable Long parentId,
        boolean subtotal,
        int position) {

    /** The id of the item that stands for a figure that is not broken down. */
    public static final long WHOLE = 1;

    public String shortName(Locale locale) {
        return locale.getLanguage().equals("en") ? shortEn : shortVi;
    }
}
