package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Reform;

/**
 * What became of a unit or an agency, as it is recorded.
 *
 * @param beforeName in full, with the code of a unit
 * @param after null when it was abolished, as {@code afterName} is
 * @param share null when it is not known, and for agencies that were split
 */
public record SuccessionLine(
        long id,
        boolean agencies,
        long before,
        String beforeName,
        @Nullable Long after,
        @Nullable String afterName,
        LocalDate day,
        Reform.Kind kind,
        @Nullable BigDecimal share,
        @Nullable String legalBasis) {}
