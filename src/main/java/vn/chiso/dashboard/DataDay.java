package vn.chiso.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/**
 * Up to which day figures speak, made of what was read to show them. A figure speaks to the end of its period, but not
 * beyond the day on which its report was issued, or to which that report says it goes; and nothing speaks beyond today.
 */
@Component
class DataDay {

    private final DocumentService documents;
    private final Clock clock;

    DataDay(DocumentService documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The newest day that any of the figures speaks of; null when none answers anything.
     *
     * @param totals periods of totals, whose sources nobody read: they count where no figure does, as do wholes that were
     *     made of their parts
     * @param year only figures of this year; null for all
     */
    @Nullable
    LocalDate of(Collection<Figure> figures, Collection<Period> totals, @Nullable Integer year) {
        Map<Long, LocalDate> ends = new HashMap<>();
        for (SourceDocument document : documents.all()) {
            LocalDate end = document.issueDate() == null ? document.periodEnd() : document.issueDate();
            if (end != null) {
                ends.put(document.id(), end);
            }
        }
        List<Figure> told = figures.stream()
                .filter(figure -> figure.state().isAnswer() && isOf(figure.period(), year))
                .toList();
        Optional<LocalDate> newest =
                newest(told.stream().filter(figure -> !figure.derived()).map(figure -> day(figure, ends)));
        Stream<Period> madeOfOthers =
                Stream.concat(told.stream().map(Figure::period), totals.stream().filter(period -> isOf(period, year)));
        return newest.or(() -> newest(madeOfOthers.map(Period::end)))
                .map(this::notBeyondToday)
                .orElse(null);
    }

    private static LocalDate day(Figure figure, Map<Long, LocalDate> ends) {
        LocalDate end = figure.period().end();
        Stream<Long> sources = Stream.concat(
                Stream.ofNullable(figure.documentId()),
                figure.alternatives().stream().map(Alternative::documentId).filter(Objects::nonNull));
        return newest(sources.flatMap(source -> Stream.ofNullable(ends.get(source))))
                .filter(issued -> issued.isBefore(end))
                .orElse(end);
    }

    private LocalDate notBeyondToday(LocalDate day) {
        LocalDate today = LocalDate.now(clock.withZone(DateText.ZONE));
        return day.isAfter(today) ? today : day;
    }

    private static boolean isOf(Period period, @Nullable Integer year) {
        return year == null || period.overlaps(year, year);
    }

    private static Optional<LocalDate> newest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }
}
