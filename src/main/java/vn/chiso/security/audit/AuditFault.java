package vn.chiso.security.audit;

/**
 * What is wrong at one place of the trail.
 *
 * @param place the position of the seal; for {@link Kind#UNSEALED} the id of the event
 */
public record AuditFault(Kind kind, long place) {

    /** The ways in which the trail can disagree with its seals. */
    public enum Kind {
        /** The event of a seal is gone. */
        EVENT_MISSING,
        /** The event, its seal or their order is not what was sealed. */
        CHANGED,
        /** A seal is gone between others, or before the first. */
        SEAL_MISSING,
        /** An event that should have been sealed long ago, or was never to be. */
        UNSEALED,
        /** The newest seals that were kept outside the database are not in it. */
        CUT_OFF,
        /** Nothing was kept outside the database, so nobody can tell whether the end is missing. */
        NO_WITNESS
    }
}
