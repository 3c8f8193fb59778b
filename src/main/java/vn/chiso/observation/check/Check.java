package vn.chiso.observation.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.chiso.indicator.Indicator;

/**
 * A check as the ICT department keeps it.
 *
 * @param code its own for good; it names the check in the audit trail
 * @param wordsVi what it says in Vietnamese; empty for the words of its kind
 * @param wordsEn the same in English
 * @param version changes with each change
 */
public record Check(
        long id,
        String code,
        Scope scope,
        Criterion criterion,
        Severity severity,
        boolean active,
        String wordsVi,
        String wordsEn,
        int version) {

    /** Whether an answer to the indicator can bring it up: its own answers, and the parts and the whole of others. */
    public boolean concerns(Indicator indicator) {
        return scope.covers(indicator)
                || (criterion.kind() != CheckKind.REQUIRED_TOGETHER
                        && criterion.others().contains(indicator.id()));
    }

    /**
     * What it has to say of an answer; empty when all is well.
     *
     * @param indicators finds an indicator by its id
     */
    public Optional<Finding> judge(CheckedCase one, LongFunction<Indicator> indicators) {
        return Optional.ofNullable(criterion.judge(one, scope))
                .map(objection -> new Finding(
                        this, severity, one.indicator(), objection.key(), named(objection.arguments(), indicators)));
    }

    private static List<Object> named(List<Object> arguments, LongFunction<Indicator> indicators) {
        return arguments.stream()
                .<Object>map(argument -> argument instanceof Long id ? indicators.apply(id) : argument)
                .toList();
    }

    /** Its own words; empty for those of its kind. */
    String words(Locale locale) {
        return locale.getLanguage().equals("en") ? wordsEn : wordsVi;
    }
}
