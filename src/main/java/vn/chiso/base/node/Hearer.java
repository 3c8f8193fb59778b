package vn.chiso.base.node;

/** Who wants to know what another node tells. Called on one thread, one after the other: nobody stays long in it. */
public interface Hearer {

    void heard(String what);

    /** Something may have been told that did not arrive, or it was too much to tell one by one: take everything as
     * changed. */
    void missed();
}
