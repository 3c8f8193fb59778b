package vn.chiso.reading;

import vn.chiso.observation.Saved;

/**
 * A figure that somebody made of a number.
 *
 * @param key of its statement
 */
public record MadeFigure(String key, Saved saved) {}
