package vn.chiso.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.document.text.WrittenNumbers;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.ReportPage.Mark;
import vn.chiso.reading.tie.Tie.Span;

/** Marks the numbers of a passage: those that statements claim, and those that nobody does. */
final class Marking {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private Marking() {}

    /** @param told keys of statements that the reader may read; the numbers of others are claimed, and lead nowhere */
    static List<Mark> of(int part, Passage passage, Collection<PlacedStatement> statements, Set<String> told) {
        Map<Span, List<String>> claimed = new LinkedHashMap<>();
        for (PlacedStatement statement : statements) {
            @Nullable Place place = statement.place();
            if (place != null && place.isIn(part, passage.ordinal())) {
                place.numbers().stream()
                        .filter(span -> span.end() <= passage.text().length())
                        .forEach(span -> claimed.computeIfAbsent(span, one -> new ArrayList<>())
                                .add(statement.factKey()));
            }
        }
        List<Mark> marks = new ArrayList<>();
        claimed.forEach((span, keys) -> {
            if (marks.stream().noneMatch(mark -> mark.start() < span.end() && span.start() < mark.end())) {
                marks.add(new Mark(
                        span.start(),
                        span.end(),
                        keys.stream().filter(told::contains).toList(),
                        null));
            }
        });
        for (WrittenNumber number : WrittenNumbers.in(passage)) {
            if (number.isQuantity()
                    && marks.stream().noneMatch(mark -> mark.start() < number.end() && number.start() < mark.end())) {
                List<String> unsure = unsure(part, passage, number, statements);
                marks.add(
                        unsure.isEmpty()
                                ? new Mark(number.start(), number.end(), List.of(), number)
                                : new Mark(
                                        number.start(),
                                        number.end(),
                                        unsure.stream().filter(told::contains).toList(),
                                        null));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /** Those that say this number and stand in the passage, where several numbers are alike. */
    private static List<String> unsure(
            int part, Passage passage, WrittenNumber number, Collection<PlacedStatement> statements) {
        return statements.stream()
                .filter(one -> one.place() != null
                        && one.place().isIn(part, passage.ordinal())
                        && one.place().numbers().isEmpty()
                        && NUMBER.matcher(one.value()).matches()
                        && number.means(new BigDecimal(one.value())))
                .map(PlacedStatement::factKey)
                .toList();
    }
}
