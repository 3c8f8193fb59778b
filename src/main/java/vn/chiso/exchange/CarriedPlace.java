package vn.chiso.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.TerritoryService;

/**
 * Where on the boundaries of a day the unit of a row is, beside the figure as it was reported: the extracts hold what was
 * said and carry nothing over.
 *
 * @param day null where nobody asked for boundaries
 */
record CarriedPlace(TerritoryService territory, @Nullable LocalDate day) {

    private static final String BETWEEN = ";";
    private static final String UNKNOWN = "?";

    /** The codes of the units that it went to, and which share of it went to each; both empty without a day, and where
     * nothing of its level followed. */
    List<String> of(long unitId, LocalDate end) {
        if (day == null) {
            return List.of("", "");
        }
        Lineage lineage = territory.lineage();
        List<Lineage.Part> parts = lineage.destinations(unitId, lineage.nearest(unitId, end), day);
        return List.of(
                parts.stream().map(this::code).collect(Collectors.joining(BETWEEN)),
                parts.stream().map(CarriedPlace::share).collect(Collectors.joining(BETWEEN)));
    }

    private String code(Lineage.Part part) {
        return Objects.requireNonNullElse(territory.byId(part.id()).code(), "");
    }

    private static String share(Lineage.Part part) {
        BigDecimal share = part.share();
        return share == null ? UNKNOWN : share.toPlainString();
    }
}
