package vn.chiso.register.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.register.AgencyFilter;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The address of the list: {@code agencies?unit=P44&q=tu phap&type=so_ban_nganh&tier=PROVINCE&retired=1}; what cannot
 * be read means any. */
final class AgencyAddress {

    private static final String UNIT = "unit";
    private static final String TEXT = "q";
    private static final String TYPE = "type";
    private static final String TIER = "tier";
    private static final String RETIRED = "retired";

    private final TerritoryService territory;

    AgencyAddress(TerritoryService territory) {
        this.territory = territory;
    }

    AgencyFilter parse(Map<String, List<String>> parameters) {
        return new AgencyFilter(
                territory.byKey(text(UNIT, parameters)).map(Unit::id).orElse(null),
                text(TEXT, parameters),
                AgencyType.ofCode(text(TYPE, parameters)).orElse(null),
                tier(text(TIER, parameters)),
                !text(RETIRED, parameters).isEmpty());
    }

    Map<String, String> format(AgencyFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.unitId() != null) {
            parameters.put(UNIT, territory.byId(filter.unitId()).key());
        }
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.type() != null) {
            parameters.put(TYPE, filter.type().code());
        }
        if (filter.tier() != null) {
            parameters.put(TIER, filter.tier().name());
        }
        if (filter.retired()) {
            parameters.put(RETIRED, "1");
        }
        return parameters;
    }

    private static @Nullable Tier tier(String text) {
        for (Tier tier : Tier.values()) {
            if (tier.name().equals(text.toUpperCase(Locale.ROOT))) {
                return tier;
            }
        }
        return null;
    }

    private static String text(String name, Map<String, List<String>> parameters) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
