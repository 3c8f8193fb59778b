package vn.chiso.comparison.score.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an edition scores. */
public enum ScoredSubjects {
    /** The agencies of the unit that a round or an inspection asked in the year. */
    INSPECTED,
    /** Every agency of the unit and of what is below it. */
    AGENCIES,
    /** The units right below the unit. */
    UNITS;

    /** The word in addresses and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the name on screen. */
    public String key() {
        return "score.subjects." + word();
    }

    public static Optional<ScoredSubjects> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
