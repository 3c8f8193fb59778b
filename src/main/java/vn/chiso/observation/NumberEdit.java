package vn.chiso.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number typed over a figure.
 *
 * @param observationId the figure; must not be derived from parts
 * @param version the version that the editor saw
 * @param value the new number, in the unit in which the figure is stated
 * @param reason why; null when the editor gave none
 */
public record NumberEdit(
        long observationId,
        int version,
        BigDecimal value,
        @Nullable String reason) {}
