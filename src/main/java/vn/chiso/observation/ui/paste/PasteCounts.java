package vn.chiso.observation.ui.paste;

import java.util.List;
import vn.chiso.observation.ui.paste.PasteCell.Verdict;

/** How many cells of a pasted block would become what. */
record PasteCounts(int added, int changed, int unchanged, int blank, int asked, int refused) {

    static PasteCounts of(List<PasteCell> cells) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int blank = 0;
        int asked = 0;
        int refused = 0;
        for (PasteCell cell : cells) {
            switch (cell.verdict()) {
                case Verdict.Blank none -> blank++;
                case Verdict.Asked question -> asked++;
                case Verdict.Unchanged same -> unchanged++;
                case Verdict.Write write when write.fresh() -> added++;
                case Verdict.Write write -> changed++;
                case Verdict.Overtaken overtaken -> refused++;
                case Verdict.Disputed unlessKept -> refused++;
                case Verdict.Refused no -> refused++;
            }
        }
        return new PasteCounts(added, changed, unchanged, blank, asked, refused);
    }

    /** Cells that would be written as things stand. */
    int written() {
        return added + changed;
    }
}
