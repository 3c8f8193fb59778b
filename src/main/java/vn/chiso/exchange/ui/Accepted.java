package vn.chiso.exchange.ui;

import java.util.List;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Verdict;

/**
 * An import that was stored, and what became of each cell of its file; in the order of the file.
 *
 * @param written what was stored; not empty
 * @param leftOut what was not: refused, not decided, or left out by the user
 * @param unchanged how many cells say what was held already
 */
record Accepted(Intake intake, List<Judged> written, List<Judged> leftOut, int unchanged) {

    static Accepted of(Intake intake, Draft draft, List<Judged> judged) {
        List<Judged> leftOut = judged.stream()
                .filter(one -> !isWritten(draft, one) && !(one.verdict() instanceof Verdict.Unchanged))
                .toList();
        List<Judged> written =
                judged.stream().filter(one -> isWritten(draft, one)).toList();
        return new Accepted(intake, written, leftOut, judged.size() - leftOut.size() - written.size());
    }

    static boolean isWritten(Draft draft, Judged one) {
        return one.verdict() instanceof Verdict.Write && !draft.isLeftOut(one.offer());
    }
}
