package vn.chiso.comparison.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Kind;

/** What a line says, in one sentence made of its figures. */
final class LineTitle {

    private final DrawingPage page;

    LineTitle(DrawingPage page) {
        this.page = page;
    }

    /** "Sở Tư pháp cao nhất, ≈ 80 %; 3 nơi thấp nhất, ≈ 20 %". */
    String of(Line line) {
        String name = line.indicator().shortName(page.locale());
        if (line.indicator().kind() == Kind.YES_NO) {
            return page.text("compare.bars.title.yes", name, answers(line, true), answers(line, false));
        }
        List<ComparedCell> sorted = line.comparable().stream()
                .sorted(Comparator.comparing((ComparedCell cell) -> Objects.requireNonNull(cell.number()))
                        .reversed())
                .toList();
        if (sorted.isEmpty()) {
            return page.text("compare.bars.title.none", name);
        }
        ComparedCell first = sorted.getFirst();
        ComparedCell last = sorted.getLast();
        if (sorted.size() == 1) {
            return page.text("compare.bars.title.one", name, label(first), value(first, line));
        }
        if (number(first).compareTo(number(last)) == 0) {
            return page.text("compare.bars.title.same", sorted.size(), value(first, line));
        }
        return page.text(
                "compare.bars.title", who(sorted, first), value(first, line), who(sorted, last), value(last, line));
    }

    private static long answers(Line line, boolean yes) {
        return line.cells().stream()
                .flatMap(cell -> cell.figure().stream())
                .filter(figure -> figure.state().isUsable() && figure.yes() != null && figure.yes() == yes)
                .count();
    }

    private String who(List<ComparedCell> sorted, ComparedCell one) {
        long alike = sorted.stream()
                .filter(cell -> number(cell).compareTo(number(one)) == 0)
                .count();
        return alike == 1 ? label(one) : page.text("compare.bars.places", alike);
    }

    private String label(ComparedCell cell) {
        return cell.subject().label(page.locale());
    }

    private String value(ComparedCell cell, Line line) {
        return page.words().value(cell.shown(), line.indicator(), true);
    }

    private static BigDecimal number(ComparedCell cell) {
        return Objects.requireNonNull(cell.number());
    }
}
