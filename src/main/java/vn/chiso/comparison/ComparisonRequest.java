package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/**
 * Everything that a reader of a comparison chose. Page, files and links are made from it.
 *
 * @param unit within which is compared
 * @param indicators in the order chosen; empty for those that have most figures
 * @param years oldest first; empty for the newest figure of each
 * @param sort the indicator by which subjects are ordered; null for the first that has numbers
 * @param official whether subjects stand in official order instead
 * @param focus keys of the subjects that stand out; the others are grey. Empty for all
 * @param against key of the subject that the others are held against; null for none
 * @param differencesOnly whether rows are left out in which everybody says the same
 * @param approvedOnly whether figures are left out that are not approved, although the reader may see them
 * @param leastDenominator ratios of fewer are not ranked; 0 for no limit
 * @param boundaries the day on whose boundaries figures are shown; null for those on which they were reported
 */
public record ComparisonRequest(
        Unit unit,
        SubjectChoice subjects,
        List<Indicator> indicators,
        List<Integer> years,
        Drawing show,
        @Nullable Indicator sort,
        boolean official,
        List<String> focus,
        @Nullable String against,
        boolean differencesOnly,
        boolean approvedOnly,
        int leastDenominator,
        @Nullable LocalDate boundaries) {

    public ComparisonRequest {
        indicators = List.copyOf(indicators);
        years = years.stream().distinct().sorted().toList();
        focus = List.copyOf(focus);
    }

    /** Within a unit, with nothing else chosen. */
    public static ComparisonRequest within(Unit unit) {
        return new ComparisonRequest(
                unit,
                new SubjectChoice.Usual(),
                List.of(),
                List.of(),
                Drawing.TABLE,
                null,
                false,
                List.of(),
                null,
                false,
                false,
                0,
                null);
    }

    /** The last of the years; null for the newest figures. */
    public @Nullable Integer year() {
        return years.isEmpty() ? null : years.getLast();
    }

    /** Whether the subject stands out, or nobody does. */
    public boolean inFocus(Compared subject) {
        return focus.isEmpty() || focus.contains(subject.key());
    }

    /** Another unit, with whoever suits it. */
    public ComparisonRequest withUnit(Unit other) {
        return with(next -> {
            next.unit = other;
            next.ofSubjects(new SubjectChoice.Usual());
        });
    }

    /** Others; what was said of single subjects is dropped. */
    public ComparisonRequest withSubjects(SubjectChoice others) {
        return with(next -> next.ofSubjects(others));
    }

    /** Other indicators; the order stays while its indicator is among them. */
    public ComparisonRequest withIndicators(List<Indicator> others) {
        return with(next -> {
            next.indicators = others;
            next.sort = others.isEmpty() || others.contains(sort) ? sort : null;
        });
    }

    public ComparisonRequest withYears(List<Integer> others) {
        return with(next -> next.years = others);
    }

    public ComparisonRequest withShow(Drawing other) {
        return with(next -> next.show = other);
    }

    /** Ordered by an indicator; by the register for null. */
    public ComparisonRequest withSort(@Nullable Indicator by) {
        return with(next -> {
            next.sort = by;
            next.official = by == null;
        });
    }

    public ComparisonRequest withFocus(List<String> keys) {
        return with(next -> next.focus = keys);
    }

    public ComparisonRequest withAgainst(@Nullable String key) {
        return with(next -> next.against = key);
    }

    public ComparisonRequest withDifferencesOnly(boolean only) {
        return with(next -> next.differencesOnly = only);
    }

    public ComparisonRequest withApprovedOnly(boolean only) {
        return with(next -> next.approvedOnly = only);
    }

    /** On the boundaries of a day; as reported for null. {@code itsUnit} is what the unit is then. */
    public ComparisonRequest withBoundaries(@Nullable LocalDate day, Unit itsUnit) {
        return with(next -> {
            if (itsUnit.id() != unit.id()) {
                next.ofSubjects(new SubjectChoice.Usual());
            }
            next.unit = itsUnit;
            next.boundaries = day;
        });
    }

    public ComparisonRequest withLeastDenominator(int least) {
        return with(next -> next.leastDenominator = least);
    }

    private ComparisonRequest with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.request();
    }

    /** A request on its way to another one, so that each change names what it changes and nothing else. */
    private static final class Next {

        private Unit unit;
        private SubjectChoice subjects;
        private List<Indicator> indicators;
        private List<Integer> years;
        private Drawing show;
        private @Nullable Indicator sort;
        private boolean official;
        private List<String> focus;
        private @Nullable String against;
        private boolean differencesOnly;
        private boolean approvedOnly;
        private int leastDenominator;
        private @Nullable LocalDate boundaries;

        Next(ComparisonRequest from) {
            unit = from.unit;
            subjects = from.subjects;
            indicators = from.indicators;
            years = from.years;
            show = from.show;
            sort = from.sort;
            official = from.official;
            focus = from.focus;
            against = from.against;
            differencesOnly = from.differencesOnly;
            approvedOnly = from.approvedOnly;
            leastDenominator = from.leastDenominator;
            boundaries = from.boundaries;
        }

        void ofSubjects(SubjectChoice others) {
            subjects = others;
            focus = List.of();
            against = null;
        }

        ComparisonRequest request() {
            return new ComparisonRequest(
                    unit,
                    subjects,
                    indicators,
                    years,
                    show,
                    sort,
                    official,
                    focus,
                    against,
                    differencesOnly,
                    approvedOnly,
                    leastDenominator,
                    boundaries);
        }
    }
}
