package vn.chiso.observation;

import java.util.Locale;

/** How far a figure can be relied on, and whether there is a number at all. Silence is not a state: then there is no
 * figure. */
public enum FigureState {
    /** A source says it. */
    STATED,
    /** Follows from other figures. */
    COMPUTED,
    /** Sources contradict each other and nobody has decided. */
    CONFLICT,
    /** As written it cannot be right (13/3); waits for someone to confirm what was meant. */
    DOUBTFUL,
    /** Said in words, without a number. */
    WORDS,
    /** Asked, not answered. */
    NOT_REPORTED,
    /** The question does not apply. */
    NOT_APPLICABLE;

    /** Whether whoever was asked gave an answer of any sort. */
    public boolean isAnswer() {
        return this != NOT_REPORTED && this != NOT_APPLICABLE;
    }

    /** Whether the value may be added up and drawn as a plain value. */
    public boolean isUsable() {
        return this == STATED || this == COMPUTED;
    }

    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }
}
