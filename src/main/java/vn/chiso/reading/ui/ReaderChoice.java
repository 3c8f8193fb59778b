package vn.chiso.reading.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.reading.PlacedStatement;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;
import vn.chiso.reading.ReportPage.Mark;

/**
 * What of a report is chosen.
 *
 * @param part ordinal of the section; 0 for none
 * @param passage ordinal in it; 0 for none
 * @param number where the chosen number begins; -1 for none
 * @param statements what is shown of it beside the text
 * @param candidate the number that nobody claims; null when another or none is chosen
 */
record ReaderChoice(
        ReaderAddress address,
        int part,
        int passage,
        int number,
        List<PlacedStatement> statements,
        @Nullable WrittenNumber candidate) {

    static ReaderChoice of(ReportPage page, ReaderAddress address) {
        Optional<PlacedStatement> figure = page.statement(address.figure());
        @Nullable Place place = figure.map(PlacedStatement::place).orElse(null);
        if (figure.isPresent() && address.passage() == 0) {
            int part = place != null
                    ? place.part()
                    : page.partOf(figure.get().cited()).orElse(0);
            Integer passage = place == null ? null : place.passage();
            int number = place == null || place.numbers().isEmpty()
                    ? -1
                    : place.numbers().getFirst().start();
            return new ReaderChoice(address, part, passage == null ? 0 : passage, number, List.of(figure.get()), null);
        }
        int part = page.partOf(address.section()).orElse(0);
        Optional<Mark> mark = mark(page, part, address);
        return new ReaderChoice(
                address,
                part,
                address.passage(),
                address.number(),
                figure.map(List::of).orElseGet(() -> statements(page, part, address, mark)),
                mark.map(Mark::candidate).orElse(null));
    }

    private static Optional<Mark> mark(ReportPage page, int part, ReaderAddress address) {
        return page.part(part).stream()
                .flatMap(one -> one.passages().stream())
                .filter(passage -> passage.passage().ordinal() == address.passage())
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> mark.start() == address.number())
                .findFirst();
    }

    private static List<PlacedStatement> statements(
            ReportPage page, int part, ReaderAddress address, Optional<Mark> mark) {
        if (mark.isPresent()) {
            return mark.get().statements().stream()
                    .flatMap(key -> page.statement(key).stream())
                    .toList();
        }
        return page.statements().stream()
                .filter(one -> isShown(one, page, part, address))
                .toList();
    }

    /** Of a passage what stands in it; of a section what is known to stand there and not where. */
    private static boolean isShown(PlacedStatement one, ReportPage page, int part, ReaderAddress address) {
        @Nullable Place place = one.place();
        if (address.passage() > 0) {
            return place != null && place.isIn(part, address.passage());
        }
        if (page.parts().isEmpty()) {
            return !address.section().isEmpty() && one.cited().equals(address.section());
        }
        return part > 0 && place != null && place.part() == part && place.passage() == null;
    }

    boolean isIn(int somePart, int somePassage) {
        return part == somePart && passage == somePassage;
    }
}
