package vn.chiso.savedview;

/**
 * A feature in whose addresses something may stand that only its owner can open, such as a set that a reader keeps under a
 * name. Whoever shares such an address shares what is in it on that day.
 */
public interface OwnParts {

    /**
     * The same address for whoever opens it; the address itself where nothing of it is the current user's alone.
     *
     * @param address as it is saved
     */
    String forOthers(String address);
}
