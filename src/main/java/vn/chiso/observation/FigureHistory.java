package vn.chiso.observation;

import java.util.List;

/**
 * How a figure came to be what it is.
 *
 * @param lines newest first, at most {@link #MOST}; a figure that nobody changed has one, as it was loaded
 * @param total how many versions there are, with those that are too old to be in {@code lines}
 */
public record FigureHistory(List<HistoryLine> lines, int total) {

    public static final int MOST = 200;

    public boolean untouched() {
        return lines.size() == 1 && lines.getFirst().action() == FigureAction.LOADED;
    }

    /** How many versions are older than {@code lines}. */
    public int older() {
        return total - lines.size();
    }
}
