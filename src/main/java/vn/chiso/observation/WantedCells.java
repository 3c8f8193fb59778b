package vn.chiso.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows places lie in: figures by id, and agencies or other subjects × indicators × periods, by their days or ids. A
 * list for which there is no place names what does not exist, as SQL knows no empty one.
 */
record WantedCells(
        List<Long> ids,
        List<Long> agencies,
        List<Long> subjects,
        List<Long> indicators,
        List<LocalDate> starts,
        List<LocalDate> ends,
        List<Long> periods) {

    private static final long NONE = -1;
    private static final LocalDate NEVER = LocalDate.EPOCH;

    static WantedCells of(List<FigureEntry.Place> places) {
        Set<Long> ids = new TreeSet<>();
        Set<Long> agencies = new TreeSet<>();
        Set<Long> subjects = new TreeSet<>();
        Set<Long> indicators = new TreeSet<>();
        Set<LocalDate> starts = new TreeSet<>();
        Set<LocalDate> ends = new TreeSet<>();
        Set<Long> periods = new TreeSet<>();
        for (FigureEntry.Place place : places) {
            if (place instanceof FigureEntry.Place.Silent silent) {
                indicators.add(silent.indicatorId());
            }
            if (place instanceof FigureEntry.Place.OfAgency one) {
                agencies.add(one.agencyId());
            }
            switch (place) {
                case FigureEntry.Place.Held held -> ids.add(held.observationId());
                case FigureEntry.Place.OfSubject known -> {
                    subjects.add(known.subjectId());
                    starts.add(known.period().start());
                    ends.add(known.period().end());
                }
                case FigureEntry.Place.Empty empty -> {
                    starts.add(empty.period().start());
                    ends.add(empty.period().end());
                }
                case FigureEntry.Place.Asked asked -> periods.add(asked.periodId());
            }
        }
        return new WantedCells(
                orElse(ids, NONE),
                orElse(agencies, NONE),
                orElse(subjects, NONE),
                orElse(indicators, NONE),
                orElse(starts, NEVER),
                orElse(ends, NEVER),
                orElse(periods, NONE));
    }

    /** Everything that a report asks, answered or not. */
    static WantedCells ofReport(ReviewChange change) {
        return new WantedCells(
                List.of(NONE),
                List.of(change.agencyId()),
                List.of(NONE),
                List.copyOf(change.indicatorIds()),
                List.of(NEVER),
                List.of(NEVER),
                List.of(change.periodId()));
    }

    boolean namesFigures() {
        return !ids.equals(List.of(NONE));
    }

    boolean namesSubjects() {
        return !agencies.equals(List.of(NONE)) || !subjects.equals(List.of(NONE));
    }

    private static <T> List<T> orElse(Set<T> wanted, T none) {
        return wanted.isEmpty() ? List.of(none) : List.copyOf(wanted);
    }
}
