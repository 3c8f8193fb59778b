package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.List;
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
        return new ComparisonRequest(
                other,
                new SubjectChoice.Usual(),
                indicators,
                years,
                show,
                sort,
                official,
                List.of(),
                null,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    /** Others; what was said of single subjects is dropped. */
    public ComparisonRequest withSubjects(SubjectChoice others) {
        return new ComparisonRequest(
                unit,
                others,
                indicators,
                years,
                show,
                sort,
                official,
                List.of(),
                null,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    /** Other indicators; the order stays while its indicator is among them. */
    public ComparisonRequest withIndicators(List<Indicator> others) {
        return new ComparisonRequest(
                unit,
                subjects,
                others,
                years,
                show,
                others.isEmpty() || others.contains(sort) ? sort : null,
                official,
                focus,
                against,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    public ComparisonRequest withYears(List<Integer> others) {
        return new ComparisonRequest(
                unit,
                subjects,
                indicators,
                others,
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

    public ComparisonRequest withShow(Drawing other) {
        return new ComparisonRequest(
                unit,
                subjects,
                indicators,
                years,
                other,
                sort,
                official,
                focus,
                against,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    /** Ordered by an indicator; by the register for null. */
    public ComparisonRequest withSort(@Nullable Indicator by) {
        return new ComparisonRequest(
                unit,
                subjects,
                indicators,
                years,
                show,
                by,
                by == null,
                focus,
                against,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    public ComparisonRequest withFocus(List<String> keys) {
        return new ComparisonRequest(
                unit,
                subjects,
                indicators,
                years,
                show,
                sort,
                official,
                keys,
                against,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    public ComparisonRequest withAgainst(@Nullable String key) {
        return new ComparisonRequest(
                unit,
                subjects,
                indicators,
                years,
                show,
                sort,
                official,
                focus,
                key,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    public ComparisonRequest withDifferencesOnly(boolean only) {
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
                only,
                approvedOnly,
                leastDenominator,
                boundaries);
    }

    public ComparisonRequest withApprovedOnly(boolean only) {
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
                only,
                leastDenominator,
                boundaries);
    }

    /** On the boundaries of a day; as reported for null. {@code itsUnit} is what the unit is then. */
    public ComparisonRequest withBoundaries(@Nullable LocalDate day, Unit itsUnit) {
        boolean same = itsUnit.id() == unit.id();
        return new ComparisonRequest(
                itsUnit,
                same ? subjects : new SubjectChoice.Usual(),
                indicators,
                years,
                show,
                sort,
                official,
                same ? focus : List.of(),
                same ? against : null,
                differencesOnly,
                approvedOnly,
                leastDenominator,
                day);
    }

    public ComparisonRequest withLeastDenominator(int least) {
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
                least,
                boundaries);
    }
}
