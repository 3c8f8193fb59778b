package vn.chiso.exchange.intake;

/** Who watches an import. */
@FunctionalInterface
public interface Progress {

    /** Nobody does. */
    Progress UNWATCHED = (written, all) -> {};

    /**
     * So many figures are written, and will be stored once all are. What it throws ends the import, of which then nothing
     * is stored.
     */
    void written(int figures, int all);
}
