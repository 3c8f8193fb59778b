package vn.chiso.comparison.score;

import java.util.Arrays;
import java.util.Locale;

/** Whose points are counted. They stand side by side; none replaces another. */
public enum Stage {
    /** What the figures come to. */
    COMPUTED,
    /** What the agency gives itself. */
    SELF,
    /** What the ICT department gives it. */
    APPRAISED,
    /** What was settled. */
    FINAL;

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the name on screen. */
    public String key() {
        return "score.stage." + word();
    }

    /** The stage of a word; what the figures come to for any other. */
    public static Stage of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(COMPUTED);
    }
}
