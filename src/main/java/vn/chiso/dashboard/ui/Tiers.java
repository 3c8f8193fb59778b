package vn.chiso.dashboard.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;

/** Names of tiers in the reader's language. */
final class Tiers {

    private Tiers() {}

    /** "Cấp tỉnh", "Cấp tỉnh, Cấp huyện". */
    static String names(Collection<Tier> tiers, Locale locale) {
        return tiers.stream().map(tier -> Texts.get(tier.key(), locale)).collect(Collectors.joining(", "));
    }
}
