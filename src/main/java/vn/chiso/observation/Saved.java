package vn.chiso.observation;

/**
 * A figure as it was stored.
 *
 * @param version the version that it has now; {@link #EMPTY} when the cell is silent again
 * @param before the version that it had; {@link #EMPTY} when the cell was silent
 */
public record Saved(long observationId, int version, int before) {

    /** Stands for the version of a cell in which nobody says anything. */
    public static final int EMPTY = -1;
}
