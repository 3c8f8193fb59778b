package vn.chiso.comparison.target.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.Target;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** The targets of tiers beside that of the whole: whether they add up to it is checked, and nothing is added. */
record PartsText(TargetContext context, JudgedTarget whole) {

    /** "= 233 + 39 + 11", or the same with what they make where that is something else. */
    String brief(Locale locale) {
        String parts = whole.parts().stream()
                .map(part -> number(part.goal(), part.goal().value(), locale))
                .collect(Collectors.joining(" + "));
        return agrees() ? "= " + parts : Texts.get("target.parts.other", locale, parts, number(goal(), sum(), locale));
    }

    /** The same with the names of the tiers. */
    String whole(Locale locale) {
        String parts = whole.parts().stream()
                .map(part -> number(part.goal(), part.goal().value(), locale) + " (" + tier(part, locale) + ")")
                .collect(Collectors.joining(" + "));
        return agrees()
                ? Texts.get("target.parts.agree", locale, number(goal(), goal().value(), locale), parts)
                : Texts.get("target.parts.other", locale, parts, number(goal(), sum(), locale));
    }

    private Goal goal() {
        return whole.target().goal();
    }

    private boolean agrees() {
        return sum().compareTo(Objects.requireNonNull(goal().value())) == 0;
    }

    private BigDecimal sum() {
        return whole.parts().stream()
                .map(part -> Objects.requireNonNull(part.goal().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String tier(Target part, Locale locale) {
        return part.goal().subject().tiers().stream()
                .map(tier -> Texts.get(tier.key(), locale))
                .collect(Collectors.joining(", "))
                .toLowerCase(locale);
    }

    private String number(Goal goal, @Nullable BigDecimal value, Locale locale) {
        return FigureText.number(Objects.requireNonNull(value), whole.indicator(), goal.measure(), locale);
    }
}
