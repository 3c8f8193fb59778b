package vn.chiso.reading.tie;

import java.util.List;
import vn.chiso.observation.Basis;

/**
 * What a figure says about where it comes from. Value parts are written with a dot for decimals; empty where the source
 * does not say them.
 *
 * @param key what the tie is asked for by
 * @param section as cited, such as {@code I.2 (Eoffice)}
 * @param value the number, {@code yes}, {@code no}, a day or words
 * @param qualifier the source's own words beside the value
 * @param subject the names that the subject goes by
 * @param item the part within the indicator, such as a product; empty for the whole
 * @param indicator the names of the indicator
 */
public record Claim(
        String key,
        String section,
        String numerator,
        String denominator,
        String value,
        String measure,
        String qualifier,
        List<String> subject,
        String item,
        List<String> indicator) {

    private static final String PARENT = " | ";
    private static final String PERCENT_COMPUTED = "stated_pct_computed";

    public Claim {
        subject = List.copyOf(subject);
        indicator = List.copyOf(indicator);
    }

    /**
     * The same without the parts that the source does not write: what was computed from it, or concluded from its words.
     *
     * @param basis see {@link vn.chiso.observation.Basis}
     */
    public Claim asWritten(String basis) {
        boolean yesNo = value.equals("yes") || value.equals("no");
        boolean unwritten = basis.equals(Basis.COMPUTED) || (basis.equals(Basis.IMPLIED) && !yesNo);
        return unwritten || basis.equals(PERCENT_COMPUTED)
                ? new Claim(key, section, numerator, denominator, "", measure, qualifier, subject, item, indicator)
                : this;
    }

    /** The last part of the label of an item, which names its parents before it. */
    public static String lastOf(String itemLabel) {
        return itemLabel.substring(
                itemLabel.lastIndexOf(PARENT) < 0 ? 0 : itemLabel.lastIndexOf(PARENT) + PARENT.length());
    }

    /** The parents of an item, for a subtotal whose own name says nothing. */
    public static String parentOf(String itemLabel) {
        return itemLabel.substring(0, Math.max(0, itemLabel.lastIndexOf(PARENT)));
    }
}
