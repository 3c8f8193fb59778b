package vn.chiso.exchange.intake;

/** Who watches an import. */
@FunctionalInterface
public interface Progress {

    /** Nobody does. */
    Progress UNWATCHED = (figures, all) -> {};

    /**
     * So many figures are judged, or written and stored once all are. What it throws ends the work, of which then nothing
     * is stored.
     */
    void reached(int figures, int all);
}
