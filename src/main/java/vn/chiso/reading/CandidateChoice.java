package vn.chiso.reading;

import vn.chiso.base.text.NumberConvention;
import vn.chiso.observation.NewPeriod;

/**
 * What somebody makes of a number.
 *
 * @param part ordinal of the section
 * @param passage ordinal in it
 * @param number where the number begins
 * @param convention how it is read, where it could be read both ways
 */
public record CandidateChoice(
        int part,
        int passage,
        int number,
        long indicatorId,
        Whom whom,
        NewPeriod period,
        NumberConvention convention) {}
