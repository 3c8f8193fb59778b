package vn.chiso.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What readers get of an observation. Numbers carry no more digits than they have; money is in đồng, {@code measure}
 * names the unit in which it was stated.
 *
 * @param value the number; for a ratio of which only the parts are stated, computed from them ({@link #valueStated()})
 * @param low the lowest of contradicting or differing numbers; null when there is one number only
 * @param level position on the indicator's scale, 1 is lowest
 * @param text the value as the source writes it, with a dot for decimals; null when it writes none
 * @param qualifier the source's own word ("khoảng", "trên", "hầu hết"); empty without one
 * @param derived whether the figure stands for its parts (items of a dimension), none of which is the whole
 * @param itemCount of how many parts a derived figure is made; otherwise 0
 * @param alternatives the contradicting values of a figure in conflict, in the order of the source; empty otherwise
 */
public record Figure(
        long observationId,
        Subject subject,
        long indicatorId,
        long itemId,
        Period period,
        FigureState state,
        Review review,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Boolean yes,
        @Nullable Integer level,
        @Nullable String text,
        String measure,
        String qualifier,
        boolean derived,
        int itemCount,
        int version,
        @Nullable Long statementId,
        @Nullable Long documentId,
        @Nullable String section,
        List<Alternative> alternatives) {

    /** Whether a source writes the value; false when only its parts are stated. */
    public boolean valueStated() {
        return text != null && !text.isEmpty();
    }

    /** The name of the file from which somebody brought it in; empty for what a document says or somebody typed. */
    public Optional<String> file() {
        return isEntered() && section != null
                ? Optional.of(section.substring(0, Math.max(0, section.lastIndexOf(FigureEntry.PLACE))))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** Whether somebody typed it in here. */
    public boolean isTyped() {
        return isEntered() && file().isEmpty();
    }

    private boolean isEntered() {
        return statementId != null && documentId == null;
    }

    public boolean approved() {
        return review == Review.APPROVED;
    }

    Figure withAlternatives(List<Alternative> others) {
        return new Figure(
                observationId,
                subject,
                indicatorId,
                itemId,
                period,
                state,
                review,
                value,
                numerator,
                denominator,
                low,
                high,
                yes,
                level,
                text,
                measure,
                qualifier,
                derived,
                itemCount,
                version,
                statementId,
                documentId,
                section,
                List.copyOf(others));
    }
}
