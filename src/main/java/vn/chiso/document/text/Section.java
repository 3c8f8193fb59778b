package vn.chiso.document.text;

import java.util.List;

/**
 * A section with what stands directly below its heading. The heading itself is the first passage.
 *
 * @param ordinal its place in the report, from 1
 * @param path the numbers from the top, such as {@code II.2.1.a}; {@link #OPENING}, {@link #FOOT} or {@link #ANNEX}
 *     for what has none
 * @param title the heading without its number; empty without one
 */
public record Section(int ordinal, String path, String title, List<Passage> passages) {

    /** What stands above the first heading. */
    public static final String OPENING = "Mở đầu";

    /** Whom the report is sent to, and who signed. */
    public static final String FOOT = "Nơi nhận";

    public static final String ANNEX = "Phụ lục";

    public Section {
        passages = List.copyOf(passages);
    }

    /** How deep it stands, 1 for the top. */
    public int depth() {
        return 1 + (int) path.chars().filter(sign -> sign == '.').count();
    }
}
