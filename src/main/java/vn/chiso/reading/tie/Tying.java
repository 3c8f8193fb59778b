package vn.chiso.reading.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.PassageKind;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.reading.tie.ClaimedNumber.Part;
import vn.chiso.reading.tie.Tie.Span;

/**
 * Ties claims to the text of one report. The cited section decides where to look, the number which passages come into
 * question, the words which of several. In doubt a claim is tied to less: to the passage without a number, or to the
 * section alone. A wrong place would be worse than none.
 */
public final class Tying {

    /** How much better than the next one a passage must fit. */
    private static final double CLEARLY = 1.15;

    /** The same for a number among others in one passage, where a mistake still opens the right sentence. */
    private static final double SLIGHTLY = 1.02;

    /** What words alone must have in common with a passage. */
    private static final double ENOUGH = 6;

    private final ReportText report;
    private final Weights weights;

    private Tying(ReportText report) {
        this.report = report;
        weights = new Weights(report);
    }

    /** The ties, in the order of the claims; none for a claim whose section is not in the report. */
    public static List<Tie> tie(ReportText report, List<Claim> claims) {
        Tying tying = new Tying(report);
        return claims.stream().flatMap(claim -> tying.tie(claim).stream()).toList();
    }

    /** The numbers of a claim in a passage that somebody says it comes from. */
    public static List<Span> numbers(ReportText report, Claim claim, Passage passage) {
        return spans(new NumbersIn(passage, ClaimedNumber.of(claim), new ClaimedWords(claim, new Weights(report))));
    }

    private Optional<Tie> tie(Claim claim) {
        return report.section(claim.section()).map(section -> {
            ClaimedWords words = new ClaimedWords(claim, weights);
            ClaimedNumber number = ClaimedNumber.of(claim);
            List<NumbersIn> passages = section.passages().stream()
                    .map(passage -> new NumbersIn(passage, number, words))
                    .toList();
            List<NumbersIn> telling = passages.stream()
                    .filter(passage -> passage.has(number.telling()))
                    .toList();
            @Nullable NumbersIn meant = telling.isEmpty() ? byWords(passages) : only(telling);
            return meant == null
                    ? Tie.section(claim, section.ordinal())
                    : new Tie(claim.key(), section.ordinal(), meant.passage().ordinal(), spans(meant));
        });
    }

    private static @Nullable NumbersIn byWords(List<NumbersIn> passages) {
        List<NumbersIn> below = passages.stream()
                .filter(one -> one.passage().kind() != PassageKind.HEADING)
                .toList();
        return below.isEmpty() ? passages.getFirst() : only(below);
    }

    /** Value and parts in the passage, each where only one number can be meant. */
    private static List<Span> spans(NumbersIn numbers) {
        List<Span> spans = new ArrayList<>();
        for (Part part : Part.values()) {
            List<WrittenNumber> alike = numbers.all(part);
            @Nullable
            WrittenNumber meant = alike.size() == 1 ? alike.getFirst() : first(alike, numbers::nearness, SLIGHTLY, 0);
            if (meant != null) {
                spans.add(new Span(meant.start(), meant.end()));
            }
        }
        return spans;
    }

    private static @Nullable NumbersIn only(List<NumbersIn> some) {
        return some.size() == 1 ? some.getFirst() : first(some, NumbersIn::score, CLEARLY, ENOUGH);
    }

    private static <T> @Nullable T first(List<T> some, ToDoubleFunction<T> score, double ahead, double least) {
        List<T> ranked = some.stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return null;
        }
        double best = score.applyAsDouble(ranked.getFirst());
        double next = ranked.size() > 1 ? score.applyAsDouble(ranked.get(1)) : 0;
        return best >= least && best >= next * ahead && best > next ? ranked.getFirst() : null;
    }
}
