package vn.chiso.evidence.ui;

/**
 * A figure that evidence can be tied to.
 *
 * @param label tells it from the others on the screen, in the reader's language
 */
public record ProvenFigure(long observationId, String label) {}
