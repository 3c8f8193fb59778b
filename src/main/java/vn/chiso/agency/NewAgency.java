package vn.chiso.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency to be added; {@code parentKey} names an agency that is stored or stands earlier in the list. */
public record NewAgency(
        String key,
        String name,
        String shortName,
        AgencyType type,
        String unitKey,
        @Nullable String parentKey,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {

    public NewAgency {
        aliases = List.copyOf(aliases);
    }
}
