package vn.chiso.comparison.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Kind;

/** How far apart some subjects are in one percentage. */
record Stretch(Line line, BigDecimal low, BigDecimal high) {

    /** Of the percentages that in which they are furthest apart; empty where none has two different numbers. */
    static Optional<Stretch> widest(List<Line> lines, Collection<Compared> subjects) {
        return lines.stream()
                .filter(line -> line.indicator().kind() == Kind.PERCENT)
                .flatMap(line -> of(line, subjects).stream())
                .filter(stretch -> stretch.low().compareTo(stretch.high()) < 0)
                .max(Comparator.comparing(stretch -> stretch.high().subtract(stretch.low())));
    }

    /** "Cách biệt nhất ở Hồ sơ CBCC đã nhập: từ 20 % đến 100 %". */
    String words(DrawingPage page) {
        return page.text(
                "draw.stretch",
                line.indicator().shortName(page.locale()),
                DrawnLines.number(low, line, page),
                DrawnLines.number(high, line, page));
    }

    private static Optional<Stretch> of(Line line, Collection<Compared> subjects) {
        List<BigDecimal> numbers = subjects.stream()
                .flatMap(subject -> line.of(subject.key()).stream())
                .map(ComparedCell::number)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(line, numbers.getFirst(), numbers.getLast()));
    }
}
