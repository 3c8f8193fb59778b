package vn.chiso.comparison.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;

/** What two lines side by side say, in one sentence: who is at the top of both, who at the bottom, who lacks one. */
final class ScatterTitle {

    /** More than these are counted, not named. */
    private static final int MOST_NAMES = 2;

    private final DrawingPage page;
    private final int all;
    private final List<String> names = new ArrayList<>();
    private final List<BigDecimal> ups = new ArrayList<>();
    private final List<BigDecimal> others = new ArrayList<>();

    ScatterTitle(Line up, Line across, DrawingPage page) {
        this.page = page;
        all = up.cells().size();
        for (int at = 0; at < all; at++) {
            ComparedCell one = up.cells().get(at);
            BigDecimal other = across.cells().get(at).number();
            if (one.number() != null && other != null) {
                names.add(one.subject().label(page.locale()));
                ups.add(Objects.requireNonNull(one.number()));
                others.add(other);
            }
        }
    }

    /** "6/11 nơi có cả hai số; cao nhất cả hai: Sở Tư pháp; thấp nhất cả hai: H. Lệ Thủy, TP Đồng Hới". */
    String text() {
        List<String> said = new ArrayList<>();
        said.add(page.text("draw.scatter.title", names.size(), all));
        if (differ(ups) && differ(others)) {
            who(true).ifPresent(who -> said.add(page.text("draw.scatter.title.highest", who)));
            who(false).ifPresent(who -> said.add(page.text("draw.scatter.title.lowest", who)));
            if (said.size() == 1) {
                said.add(page.text("draw.scatter.title.none"));
            }
        }
        return String.join("; ", said);
    }

    private static boolean differ(List<BigDecimal> numbers) {
        return sorted(numbers).getFirst().compareTo(sorted(numbers).getLast()) != 0;
    }

    private static List<BigDecimal> sorted(List<BigDecimal> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static BigDecimal end(List<BigDecimal> numbers, boolean highest) {
        return highest ? sorted(numbers).getLast() : sorted(numbers).getFirst();
    }

    private Optional<String> who(boolean highest) {
        BigDecimal up = end(ups, highest);
        BigDecimal other = end(others, highest);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (ups.get(at).compareTo(up) == 0 && others.get(at).compareTo(other) == 0) {
                found.add(names.get(at));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.size() > MOST_NAMES ? page.text("compare.bars.places", found.size()) : String.join(", ", found));
    }
}
