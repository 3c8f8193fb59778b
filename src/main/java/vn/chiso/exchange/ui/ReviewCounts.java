package vn.chiso.exchange.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Verdict;

/** How much of a file would become what. */
record ReviewCounts(Map<Kind, Integer> of) {

    /** What becomes of a cell, as the screen tells and filters it. */
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        ASKED,
        REFUSED;

        static Kind of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Write write -> write.fresh() ? NEW : CHANGED;
                case Verdict.Unchanged same -> UNCHANGED;
                case Verdict.Asked question -> ASKED;
                case Verdict.Overtaken question -> ASKED;
                case Verdict.Disputed unlessKept -> REFUSED;
                case Verdict.Rejected no -> REFUSED;
            };
        }
    }

    static ReviewCounts of(List<Judged> judged) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        judged.forEach(one -> counts.merge(Kind.of(one.verdict()), 1, Integer::sum));
        return new ReviewCounts(counts);
    }

    int get(Kind kind) {
        return of.getOrDefault(kind, 0);
    }
}
