package vn.chiso.comparison.rank;

import java.util.Set;

/** What the source claims of its number. */
public enum Exactness {
    /** Follows from whole parts, such as 7/21 or a count: nothing was rounded. */
    EXACT,
    /** Written as it stands: right to half a unit of its last digit. */
    ROUNDED,
    /** "khoảng", "gần": right to half a unit of its last digit that is not zero, a round 10 or 100 to one digit more. */
    ABOUT,
    /** "trên", "hơn", "ít nhất": this much or anything above. */
    AT_LEAST,
    /** "dưới", "không quá": this much or anything below. */
    AT_MOST;

    private static final Set<String> ABOUT_WORDS = Set.of("khoảng", "chỉ khoảng", "khoảng hơn", "gần");
    private static final Set<String> LEAST_WORDS = Set.of("trên", "hơn", "ít nhất");
    private static final Set<String> MOST_WORDS = Set.of("dưới", "không quá");

    /** What a source's own word claims; a word of which nothing is known takes nothing from its number. */
    public static Exactness ofWord(String qualifier) {
        if (ABOUT_WORDS.contains(qualifier)) {
            return ABOUT;
        }
        if (LEAST_WORDS.contains(qualifier)) {
            return AT_LEAST;
        }
        return MOST_WORDS.contains(qualifier) ? AT_MOST : ROUNDED;
    }
}
