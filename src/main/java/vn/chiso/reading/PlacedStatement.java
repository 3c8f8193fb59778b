package vn.chiso.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.reading.tie.Tie.Span;

/**
 * A statement and where its report says it.
 *
 * @param cited the section as cited
 * @param place where it stands; null where the report has no such section
 * @param basis see {@link vn.chiso.observation.Basis}
 */
public record PlacedStatement(
        long statementId,
        String factKey,
        long indicatorId,
        long itemId,
        Subject subject,
        String cited,
        String numerator,
        String denominator,
        String value,
        String measure,
        String qualifier,
        String basis,
        @Nullable Place place) {

    /**
     * Whom it is about.
     *
     * @param id of the subject
     * @param label as the source names it
     * @param agencyId null for a unit or a population
     */
    public record Subject(
            long id, String label, long unitId, @Nullable Long agencyId) {}

    /**
     * @param part ordinal of the section
     * @param passage ordinal in the section; null where it is not known
     * @param numbers where its numbers are in the passage
     * @param by who said so; null for the system
     */
    public record Place(
            int part,
            @Nullable Integer passage,
            List<Span> numbers,
            @Nullable String by) {

        public Place {
            numbers = List.copyOf(numbers);
        }

        public boolean isIn(int somePart, int somePassage) {
            return part == somePart && passage != null && passage == somePassage;
        }
    }

    public boolean hasPassage() {
        return place != null && place.passage() != null;
    }

    PlacedStatement at(@Nullable Place other) {
        return new PlacedStatement(
                statementId,
                factKey,
                indicatorId,
                itemId,
                subject,
                cited,
                numerator,
                denominator,
                value,
                measure,
                qualifier,
                basis,
                other);
    }
}
