package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check as somebody writes it down; {@link CheckService} says what fits together.
 *
 * @param low used by {@link CheckKind#RANGE} only; null without one
 * @param high used by {@link CheckKind#RANGE} and {@link CheckKind#FAR_FROM_LAST}; null without one
 * @param others further indicators: the parts of a total, the whole, those that are required too
 * @param wordsVi empty for the words of its kind
 * @param wordsEn empty for the words of its kind
 */
public record NewCheck(
        CheckKind kind,
        Scope scope,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<Long> others,
        Severity severity,
        String wordsVi,
        String wordsEn) {}
