package vn.chiso.comparison.rank;

/**
 * The place of one entrant.
 *
 * @param number of the place by the numbers as they are written; those that are equal share it, and the places behind
 *     them are skipped: 1, 2, 2, 4
 * @param tied whether others share the place
 * @param best the place if every rounding falls in its favour: one more than are certainly ahead
 * @param worst the place if none does: everyone is ahead who is not certainly behind
 * @param band the first band is 1. Whoever is in another band certainly differs; within a band not everyone can be told
 *     from everyone
 */
public record Place(Entrant.Measured entrant, int number, boolean tied, int best, int worst, int band) {

    /** The place as it is written: "2", or "2=" where others share it. */
    public String text() {
        return tied ? number + "=" : String.valueOf(number);
    }

    /** Whether another rounding of the same numbers could give another place. */
    public boolean isOpen() {
        return best != worst;
    }
}
