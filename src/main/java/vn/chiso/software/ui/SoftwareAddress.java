package vn.chiso.software.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.software.Category;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The address of the list: {@code software?q=eoffice&category=documents&unit=P44&tier=DISTRICT}; what cannot be read
 * means any. */
record SoftwareAddress(TerritoryService territory) {

    static final String PATH = "software";

    /** @param asked what the address says of a parameter; empty for nothing */
    SoftwareFilter parse(UnaryOperator<String> asked) {
        return new SoftwareFilter(
                asked.apply("q"),
                category(asked.apply("category")),
                territory.byKey(asked.apply("unit")).map(Unit::id).orElse(null),
                tier(asked.apply("tier")));
    }

    Map<String, String> format(SoftwareFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        @Nullable Category category = filter.category();
        @Nullable Long unit = filter.unitId();
        @Nullable Tier tier = filter.tier();
        if (!filter.text().isEmpty()) {
            query.put("q", filter.text());
        }
        if (category != null) {
            query.put("category", category.word());
        }
        if (unit != null) {
            query.put("unit", territory.byId(unit).key());
        }
        if (tier != null) {
            query.put("tier", tier.name());
        }
        return query;
    }

    private static @Nullable Category category(String word) {
        return Arrays.stream(Category.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Tier tier(String word) {
        return Arrays.stream(Tier.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
