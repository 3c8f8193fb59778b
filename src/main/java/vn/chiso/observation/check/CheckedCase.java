package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;

/**
 * An answer with what stands around it.
 *
 * @param others what the subject says of other indicators in the period, by indicator; what is silent is left out
 * @param last the number of the last year that has one, of the same subject and indicator
 * @param sources what documents say of the same subject, indicator and period
 */
public record CheckedCase(
        Indicator indicator,
        Said said,
        Map<Long, Said> others,
        @Nullable Last last,
        List<Source> sources) {

    /** An answer of which nothing else is known. */
    public static CheckedCase alone(Indicator indicator, Said said) {
        return new CheckedCase(indicator, said, Map.of(), null, List.of());
    }

    /** The number of an earlier year. */
    public record Last(BigDecimal number, int year) {}

    /** @param text as the source writes it */
    public record Source(long statementId, Said said, String text) {}

    /** What is said of an indicator, the answer itself among them; null for silence. */
    public @Nullable Said of(long indicatorId) {
        return indicatorId == indicator.id() ? said : others.get(indicatorId);
    }
}
