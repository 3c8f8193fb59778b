package vn.chiso.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One statement behind a figure, as its source writes it.
 *
 * @param value with a dot for decimals; empty when the source writes none
 * @param adopted whether the figure shows this statement
 * @param enteredBy who typed it; null when a document says it
 */
public record Citation(
        long statementId,
        String factKey,
        long indicatorId,
        String subjectLabel,
        String numerator,
        String denominator,
        String value,
        String measure,
        String qualifier,
        String basis,
        @Nullable Long documentId,
        @Nullable String section,
        boolean adopted,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt,
        @Nullable String reason) {}
