package vn.chiso.reading.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.WrittenNumber;

/** Says what a number could be a figure of, by the words around it. */
public final class Suggesting {

    private static final int NEAR = 160;

    private Suggesting() {}

    /** The same things, those whose names are said near the number first; what is not said at all keeps its order. */
    public static <T> List<T> ranked(
            ReportText report, Passage passage, WrittenNumber number, List<T> things, Function<T, List<String>> names) {
        Weights weights = new Weights(report);
        String text = passage.text();
        Set<String> near = Terms.of(
                text.substring(Math.max(0, number.start() - NEAR), Math.min(text.length(), number.end() + NEAR)));
        Set<String> all = Terms.of(text);
        return things.stream()
                .sorted(Comparator.comparingDouble((T thing) -> {
                            Set<String> wanted = Terms.of(names.apply(thing));
                            return (weights.common(wanted, near) + weights.common(wanted, all) / 4)
                                    / Math.sqrt(Math.max(1, wanted.size()));
                        })
                        .reversed())
                .toList();
    }
}
