package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;

/**
 * A check that an answer does not pass.
 *
 * @param severity that of the check; {@link Severity#NOTE} where somebody has given the reason already
 * @param about the indicator that was answered
 * @param key of what the kind of the check says
 * @param arguments numbers of {@code about}, indicators ({@link Indicator}), yes or no and words
 */
public record Finding(Check check, Severity severity, Indicator about, String key, List<Object> arguments) {

    public Finding as(Severity other) {
        return new Finding(check, other, about, key, arguments);
    }

    /** Whether what a source really says may be kept all the same, with a reason. */
    public boolean yieldsToSource() {
        return check.criterion().yieldsToSource();
    }

    /** One sentence: the check's own words, else those of its kind. */
    public String in(Locale locale) {
        String own = check.words(locale);
        return own.isEmpty()
                ? Texts.get(
                        key,
                        locale,
                        arguments.stream()
                                .map(argument -> word(argument, locale))
                                .toArray())
                : own;
    }

    /** All of them in one line; empty for none. */
    public static String in(Collection<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> finding.in(locale)).distinct().collect(Collectors.joining(" · "));
    }

    private Object word(Object argument, Locale locale) {
        return switch (argument) {
            case BigDecimal number -> CheckNumber.text(number, about, locale);
            case Boolean yes -> Texts.get(yes ? "answer.yes" : "answer.no", locale);
            case Indicator indicator -> indicator.shortName(locale);
            default -> argument;
        };
    }
}
