package vn.chiso.round;

/** Whether rounds may ask a form. */
public enum FormStatus {
    ACTIVE,
    /** Not to be asked any more, until somebody takes it up again. */
    RETIRED,
    /** There is a newer edition; rounds that ask this one go on. */
    REPLACED
}
