package vn.chiso.register.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;

/**
 * What a list says of one unit or agency, and what would become of it.
 *
 * @param key knows it again when it is judged anew
 * @param row of the file, from 1; 0 for what is not in it
 * @param code as it is written in full; empty without one
 * @param name with its kind
 * @param above what it belongs to; empty for a province
 * @param held what the register has in its place; null for nothing
 * @param asked whether somebody has to say, or has said, if that is the same one
 * @param why why it is refused; null unless it is
 * @param taken whether it is done when the list is accepted
 */
public record ListLine(
        String key,
        int row,
        State state,
        String code,
        String name,
        String above,
        @Nullable String held,
        boolean asked,
        @Nullable Refused why,
        boolean taken) {

    /** What becomes of it. */
    public enum State {
        NEW,
        RENAMED,
        /** To another place; it may have another name there. */
        MOVED,
        /** It exists, and the list does not have it. */
        GONE,
        /** Neither code nor name tells whether it is the one that exists. */
        ASKED,
        REFUSED,
        UNCHANGED;

        /** Whether it can be accepted. */
        public boolean isChange() {
            return this == NEW || this == RENAMED || this == MOVED || this == GONE;
        }
    }

    /**
     * Whether what would be done is what was shown.
     *
     * @return how many lines are taken
     * @throws ListRefused when it is not, or nothing would be done
     */
    static int demand(List<ListLine> now, List<ListLine> shown) {
        if (told(now).isEmpty()) {
            throw new ListRefused("nothing");
        }
        if (!told(now).equals(told(shown))) {
            throw new ListRefused("changed");
        }
        return told(now).size();
    }

    private static List<String> told(List<ListLine> lines) {
        return lines.stream()
                .filter(ListLine::taken)
                .map(line -> line.key() + line.state() + line.held())
                .toList();
    }
}
