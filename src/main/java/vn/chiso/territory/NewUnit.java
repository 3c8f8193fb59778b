package vn.chiso.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit to be added to the register; {@code parentKey} names a unit that is stored or stands earlier in the list. */
public record NewUnit(
        String key,
        @Nullable String code,
        UnitLevel level,
        String kind,
        String name,
        @Nullable String parentKey,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis) {}
