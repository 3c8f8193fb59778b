package vn.chiso.discussion;

/** Told after the commit of a comment, or of its being taken back, so that open pages show it. */
public record FigureCommented(long observationId) {}
