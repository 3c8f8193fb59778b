package vn.chiso.comparison.target;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;
import vn.chiso.observation.NewPeriod;

/**
 * What is aimed at by when, and why.
 *
 * @param start from where it is set out for; null where nobody says
 * @param reason has to be there where something else held before
 */
public record TargetTerms(
        NewPeriod period,
        Answer answer,
        LegalBasis basis,
        @Nullable Start start,
        String reason) {}
