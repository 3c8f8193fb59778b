package vn.chiso.savedview;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Review;

/**
 * A value as it was shown, with what it stands on.
 *
 * @param text the value with its marks: "≈ 80 %", "…" for silence
 * @param note of whom and when it is said, and why it may not be held against its neighbours; may be empty
 * @param figures the figures that it tells; who may not read one of them does not read the cell
 * @param totals what of it was added up, or is said of a unit without being a figure
 */
public record FrozenCell(String text, String note, List<Source> figures, List<Total> totals) {

    /** Stands in for what the reader may not see. */
    static final FrozenCell WITHHELD = new FrozenCell("", "", List.of(), List.of());

    public FrozenCell {
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
    }

    /** A value that stands on no figure: silence, or a word of the form. */
    public static FrozenCell words(String text) {
        return new FrozenCell(text, "", List.of(), List.of());
    }

    /** A value that stands on no figure, but is said of somebody. */
    public static FrozenCell said(String text, String note, Total whose) {
        return new FrozenCell(text, note, List.of(), List.of(whose));
    }

    /**
     * A figure as it was.
     *
     * @param about whom it is of, which indicator, when
     * @param value by the one formatter
     * @param address where the application shows its source, relative to the application
     */
    public record Source(
            long observationId,
            int version,
            String about,
            String value,
            long unitId,
            @Nullable Long agencyId,
            long indicatorId,
            Review review,
            String address) {

        /** The figure as it is now. */
        public static Source of(Figure figure, String about, String value, String address) {
            return new Source(
                    figure.observationId(),
                    figure.version(),
                    about,
                    value,
                    figure.subject().unitId(),
                    figure.subject().agencyId(),
                    figure.indicatorId(),
                    figure.review(),
                    address);
        }
    }

    /**
     * What agencies added up to; and, without parts, what is said of a unit and is no figure: a target, points that were
     * given. Whoever may not read the unit does not read the cell.
     *
     * @param single whether it tells what a single one of them answered: the only one, the lowest or the highest
     * @param approved whether all that was added up was approved
     * @param parts the figures that were added up
     */
    public record Total(long unitId, long indicatorId, boolean single, boolean approved, List<Source> parts) {

        public Total {
            parts = List.copyOf(parts);
        }

        /**
         * What is said of a unit, or of an agency of it.
         *
         * @param indicatorId by which it is sensitive or not; any for what holds of no single agency
         * @param single whether it holds of a single agency
         * @param settled whether it is for everybody who reads the unit, not for leaders and ICT departments alone
         */
        public static Total saidOf(long unitId, long indicatorId, boolean single, boolean settled) {
            return new Total(unitId, indicatorId, single, settled, List.of());
        }
    }

    /** Whether it stands in for what the reader may not see. */
    public boolean isWithheld() {
        return text.isEmpty();
    }

    /** Every figure that it stands on, those that were added up too. */
    public Stream<Source> sources() {
        return Stream.concat(figures.stream(), totals.stream().flatMap(total -> total.parts().stream()));
    }
}
