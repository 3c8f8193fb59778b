package vn.chiso.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says became of a unit or an agency that is in the register, as is its successor.
 *
 * @param successor null when it was abolished
 * @param effectiveOn the first day of the successor
 * @param share the part that went to the successor, above 0 and at most 1; null when unknown
 */
public record NewSuccession(
        long predecessor,
        @Nullable Long successor,
        LocalDate effectiveOn,
        Reform.Kind kind,
        @Nullable BigDecimal share,
        @Nullable String legalBasis) {

    /** The same with another share. */
    public NewSuccession of(@Nullable BigDecimal other) {
        return new NewSuccession(predecessor, successor, effectiveOn, kind, other, legalBasis);
    }
}
