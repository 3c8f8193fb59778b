package vn.chiso.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One of several contradicting values of a figure in conflict, with its citation.
 *
 * @param factKey the id of the statement that says so
 * @param own whether it is about the same subject as the figure; otherwise {@code subjectLabel} says about whom */
public record Alternative(
        long statementId,
        String factKey,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean yes,
        @Nullable String text,
        String measure,
        String qualifier,
        boolean own,
        String subjectLabel,
        @Nullable Long documentId,
        @Nullable String section) {}
