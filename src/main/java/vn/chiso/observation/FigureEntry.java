package vn.chiso.observation;

import org.jspecify.annotations.Nullable;

/**
 * One answer on its way into one cell.
 *
 * @param version the version of the figure that the editor saw; 0 for a cell that was empty
 * @param reason why; null when the editor gave none
 * @param asWritten whether the source really says so, although parts exceed their whole; needs a reason
 */
public record FigureEntry(
        Place place, int version, Answer answer, @Nullable String reason, boolean asWritten) {

    public FigureEntry(Place place, int version, Answer answer, @Nullable String reason) {
        this(place, version, answer, reason, false);
    }

    /** Where the answer belongs. */
    public sealed interface Place {

        /** Over a figure that is held; it must not be derived from parts. */
        record Held(long observationId) implements Place {}

        /** Where nobody has said anything yet. */
        sealed interface Silent extends Place {
            long agencyId();

            long indicatorId();

            /** The place of another answer of the same agency beside it. */
            Silent about(long indicatorId);
        }

        /** An agency's answer for a calendar year. */
        record Empty(long agencyId, long indicatorId, int year) implements Silent {

            @Override
            public Silent about(long other) {
                return new Empty(agencyId, other, year);
            }
        }

        /** An agency's answer for a period that is known, as a round asks for it. */
        record Asked(long agencyId, long indicatorId, long periodId) implements Silent {

            @Override
            public Silent about(long other) {
                return new Asked(agencyId, other, periodId);
            }
        }
    }

    /** An answer over a figure as the editor saw it. */
    public static FigureEntry over(Figure figure, Answer answer, @Nullable String reason) {
        return new FigureEntry(new Place.Held(figure.observationId()), figure.version(), answer, reason);
    }

    /** An answer in an empty cell. */
    public static FigureEntry into(long agencyId, long indicatorId, int year, Answer answer, @Nullable String reason) {
        return new FigureEntry(new Place.Empty(agencyId, indicatorId, year), 0, answer, reason);
    }

    /** An answer in an empty cell of a period that is known. */
    public static FigureEntry into(Place.Silent place, Answer answer, @Nullable String reason) {
        return new FigureEntry(place, 0, answer, reason);
    }

    /** The same, kept in the words of its source. */
    public FigureEntry keptAsWritten() {
        return new FigureEntry(place, version, answer, reason, true);
    }

    /** Whether the editor says why. */
    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
