package vn.chiso.security.audit;

/** How many rows of the trail are sealed, and how many wait to be. */
public record SealState(long sealed, long waiting) {}
