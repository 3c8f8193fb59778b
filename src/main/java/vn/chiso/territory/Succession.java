package vn.chiso.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit.
 *
 * @param successorId null when the unit was abolished without a successor, as every district was on 1 July 2025
 * @param kind MERGE, SPLIT, RENAME, MOVE or ABOLISH
 * @param share the part of the predecessor that went to the successor, 0–1; null when unknown
 */
public record Succession(
        long id,
        long predecessorId,
        @Nullable Long successorId,
        LocalDate effectiveOn,
        String kind,
        @Nullable BigDecimal share,
        @Nullable String legalBasis) {}
