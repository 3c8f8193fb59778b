package vn.chiso.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target or plan: what results are held against.
 *
 * @param againstId the indicator whose results it is compared with; the goal's own indicator when none other is named
 * @param target true for a target, false for a plan
 */
public record Goal(
        long statementId,
        String factKey,
        boolean target,
        Subject subject,
        long indicatorId,
        long againstId,
        long itemId,
        Period period,
        @Nullable BigDecimal value,
        @Nullable Boolean yes,
        @Nullable Integer level,
        String text,
        String measure,
        String subjectLabel,
        @Nullable Long documentId,
        @Nullable String section) {}
