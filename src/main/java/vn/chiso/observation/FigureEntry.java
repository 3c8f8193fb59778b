package vn.chiso.observation;

import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;

/**
 * One answer on its way into one cell.
 *
 * @param version the version of the figure that the editor saw; 0 for a cell that was empty
 * @param reason why; null when the editor gave none
 * @param asWritten whether the source really says so, although parts exceed their whole; needs a reason
 * @param documentId the source document from which somebody took it; null for none
 * @param origin the section of the document, or the file and the place in it, that says so, for whoever asks where a
 *     figure comes from; null when somebody typed it here
 */
public record FigureEntry(
        Place place,
        int version,
        Answer answer,
        @Nullable String reason,
        boolean asWritten,
        @Nullable Long documentId,
        @Nullable String origin) {

    /** Stands between the name of a file and the place in it. */
    static final String PLACE = " · ";

    public FigureEntry(Place place, int version, Answer answer, @Nullable String reason) {
        this(place, version, answer, reason, false, null, null);
    }

    /** Where the answer belongs. */
    public sealed interface Place {

        /** Over a figure that is held; it must not be derived from parts. */
        record Held(long observationId) implements Place {}

        /** Where nobody has said anything yet. */
        sealed interface Silent extends Place {
            long indicatorId();

            /** {@link DimensionItem#WHOLE} unless the answer is about a part. */
            long itemId();

            /** The place of the same subject's answer about the whole of another indicator. */
            Silent about(long indicatorId);
        }

        /** Where an agency has not said anything yet. */
        sealed interface OfAgency extends Silent {
            long agencyId();
        }

        /** A figure of a subject that is known, for a period named by its days: a unit, or a population in it. */
        record OfSubject(long subjectId, long indicatorId, long itemId, NewPeriod period) implements Silent {

            @Override
            public Silent about(long other) {
                return new OfSubject(subjectId, other, DimensionItem.WHOLE, period);
            }
        }

        /** An agency's answer for a period named by its days; the system need not know it yet. */
        record Empty(long agencyId, long indicatorId, long itemId, NewPeriod period) implements OfAgency {

            /** About the whole, for a calendar year. */
            public Empty(long agencyId, long indicatorId, int year) {
                this(agencyId, indicatorId, DimensionItem.WHOLE, NewPeriod.year(year));
            }

            @Override
            public Silent about(long other) {
                return new Empty(agencyId, other, DimensionItem.WHOLE, period);
            }
        }

        /** An agency's answer about the whole for a period that is known, as a round asks for it. */
        record Asked(long agencyId, long indicatorId, long periodId) implements OfAgency {

            @Override
            public long itemId() {
                return DimensionItem.WHOLE;
            }

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
        return new FigureEntry(place, version, answer, reason, true, documentId, origin);
    }

    /** The same, said by a file in this place. */
    public FigureEntry saidIn(String file, String where) {
        return new FigureEntry(place, version, answer, reason, asWritten, null, file + PLACE + where);
    }

    /** The same, said by a source document in this section. */
    public FigureEntry citing(long document, String section) {
        return new FigureEntry(place, version, answer, reason, asWritten, document, section);
    }

    /** Whether the editor says why. */
    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
