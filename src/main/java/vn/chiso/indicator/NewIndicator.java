package vn.chiso.indicator;

import org.jspecify.annotations.Nullable;

/**
 * An indicator to be added to the catalogue, or what one is changed to.
 *
 * @param code its own for good: small ASCII letters, digits and underscores
 * @param position its place within the group
 * @param appliesTo letters of the subjects it is asked of, see {@link Indicator}
 * @param dimensionTypeId what figures are broken down by; null when they never are
 * @param targetOfId for an indicator that holds targets: the one whose results are held against it
 * @param asksPresence asks whether anything was reported at all: its "no" is a gap, not an answer
 * @param sensitive whether what single agencies answer is not for everybody; totals are
 */
public record NewIndicator(
        String code,
        long groupId,
        int position,
        Names names,
        Definition definition,
        Scale scale,
        String appliesTo,
        @Nullable Long dimensionTypeId,
        @Nullable Long targetOfId,
        boolean asksPresence,
        boolean sensitive,
        Edition edition) {

    public NewIndicator {
        code = code.strip();
        edition =
                new Edition(Names.tidy(edition.label()), edition.validFrom(), edition.validTo(), edition.replacesId());
    }

    /** The same under another code and edition. */
    public NewIndicator as(String otherCode, Edition other) {
        return new NewIndicator(
                otherCode,
                groupId,
                position,
                names,
                definition,
                scale,
                appliesTo,
                dimensionTypeId,
                targetOfId,
                asksPresence,
                sensitive,
                other);
    }

    /** The same with other names. */
    public NewIndicator named(Names other) {
        return new NewIndicator(
                code,
                groupId,
                position,
                other,
                definition,
                scale,
                appliesTo,
                dimensionTypeId,
                targetOfId,
                asksPresence,
                sensitive,
                edition);
    }

    /** The same on another scale. */
    public NewIndicator measuredBy(Scale other) {
        return new NewIndicator(
                code,
                groupId,
                position,
                names,
                definition,
                other,
                appliesTo,
                dimensionTypeId,
                targetOfId,
                asksPresence,
                sensitive,
                edition);
    }
}
