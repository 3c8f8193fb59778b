package vn.chiso.comparison.score.index;

import java.util.Locale;

/** A draft can be changed and scores nobody; an edition in force scores, and never changes again. */
public enum EditionState {
    DRAFT,
    IN_FORCE;

    /** Key of the name on screen. */
    public String key() {
        return "score.state." + name().toLowerCase(Locale.ROOT);
    }
}
