package vn.chiso.reading.tie;

import java.util.Set;
import vn.chiso.base.text.VietnameseText;

/** The words of a claim, and how much of them a text says. */
final class ClaimedWords {

    /** An item is the most telling: there is one text for it, and many for its indicator. */
    private static final double OF_ITEM = 2;

    /** A denial is seldom made without saying so. */
    private static final double DENIED = 1.3;

    /** For the item as a whole, in its own words. */
    private static final double NAMED = 12;

    private static final Set<String> DENIALS = Set.of("chua", "khong", "thieu");

    private final Weights weights;
    private final Set<String> indicator;
    private final Set<String> item;
    private final String itemName;
    private final Set<String> subject;
    private final Set<String> qualifier;
    private final Set<String> remark;
    private final boolean denies;

    ClaimedWords(Claim claim, Weights weights) {
        this.weights = weights;
        indicator = Terms.of(claim.indicator());
        item = Terms.of(claim.item());
        itemName = VietnameseText.fold(claim.item());
        subject = Terms.of(claim.subject());
        qualifier = Terms.of(claim.qualifier());
        remark = Terms.of(remark(claim.section()));
        denies = claim.value().equals("no");
    }

    double in(String text) {
        Set<String> said = Terms.of(text);
        double common = weights.common(indicator, said)
                + OF_ITEM * weights.common(item, said)
                + weights.common(subject, said)
                + weights.common(qualifier, said)
                + weights.common(remark, said);
        if (!itemName.isEmpty() && VietnameseText.fold(text).contains(itemName)) {
            common += NAMED;
        }
        return denies && DENIALS.stream().anyMatch(said::contains) ? common * DENIED : common;
    }

    /** What stands in brackets behind the number of a section. */
    private static String remark(String section) {
        int open = section.indexOf('(');
        return open < 0 ? "" : section.substring(open);
    }
}
