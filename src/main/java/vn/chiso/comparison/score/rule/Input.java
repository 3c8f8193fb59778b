package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;

/** What is known of one subject for one criterion. */
public sealed interface Input {

    /** A number in the measure of the indicator: 97.82 for 97,82 %; of a scale the position, 1 is lowest. */
    record Amount(BigDecimal value) implements Input {}

    /** Yes or no. */
    record Answer(boolean yes) implements Input {}

    /** Points that somebody gave, of the maximum as it stands in the edition. */
    record Given(BigDecimal points) implements Input {}

    /** The criterion does not concern the subject; its points go to the others beside it. */
    record NotApplicable() implements Input {}

    /** Nothing that could be scored. */
    record Missing(Gap gap) implements Input {}

    Input NOT_APPLICABLE = new NotApplicable();
    Input NO_DATA = new Missing(Gap.NO_DATA);
}
