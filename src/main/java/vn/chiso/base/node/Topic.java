package vn.chiso.base.node;

/** What nodes tell each other of, in the order in which the news of one commit are heard: pages come last. */
public enum Topic {
    /** A copy in memory is no longer what the database says; by its name. */
    MEMORY,

    /** Somebody has changed data. */
    DATA,

    /** The sessions of an account end; by its username. */
    ACCOUNT,

    /** Somebody failed to sign in, or succeeded. */
    SIGN_IN,

    /** What is said about a figure; by the id of its observation. */
    COMMENT,

    /** Something that pages show; by the kind of change. */
    PAGES
}
