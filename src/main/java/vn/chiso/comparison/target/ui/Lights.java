package vn.chiso.comparison.target.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.target.Judgement;
import vn.chiso.comparison.target.TargetLight;
import vn.chiso.comparison.target.Unknown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** How far a target is, for the eye and in words: the colour never says it alone. */
final class Lights {

    private static final int DECIMALS = 2;

    private static final Map<TargetLight, Symbol> SYMBOLS = Map.of(
            TargetLight.REACHED, Symbol.CHECK,
            TargetLight.ON_TRACK, Symbol.TRENDING_UP,
            TargetLight.BEHIND, Symbol.TRIANGLE_ALERT,
            TargetLight.MISSED, Symbol.X,
            TargetLight.UNKNOWN, Symbol.CIRCLE_QUESTION_MARK);

    private static final Map<TargetLight, String> VARIANTS = Map.of(
            TargetLight.REACHED, "badge--good",
            TargetLight.ON_TRACK, "badge--accent",
            TargetLight.BEHIND, "badge--warn",
            TargetLight.MISSED, "badge--bad",
            TargetLight.UNKNOWN, "badge--locked");

    private Lights() {}

    static Badge badge(TargetLight light, Locale locale) {
        return new Badge(
                Objects.requireNonNull(SYMBOLS.get(light)),
                Texts.get(light.key(), locale),
                Objects.requireNonNull(VARIANTS.get(light)));
    }

    /** Why it cannot be said, or where the way is; empty where the light says it all. */
    static String why(Judgement judged, Indicator against, Goal goal, Locale locale) {
        if (judged.why() != null) {
            return Texts.get(judged.why().key(), locale);
        }
        return judged.expected() == null
                ? ""
                : Texts.get("target.expected", locale, number(judged.expected(), against, goal, locale));
    }

    /** How far the result is from the target: in points of a ratio, else as a share; empty where nothing can be said. */
    static String distance(Judgement judged, Indicator against, Goal goal, Locale locale) {
        if (judged.why() == Unknown.ROUNDED || judged.why() == Unknown.BOUND) {
            return "";
        }
        if (!against.kind().isRatio()) {
            return judged.share(goal)
                    .map(share -> Texts.get(
                            "target.share",
                            locale,
                            NumberText.rounded(share, DECIMALS, locale) + NumberText.percentSign(locale)))
                    .orElse("");
        }
        return judged.gap(goal)
                .map(gap -> gap.signum() == 0
                        ? Texts.get("target.gap.none", locale)
                        : Texts.get(
                                gap.signum() < 0 ? "target.gap.below" : "target.gap.above",
                                locale,
                                NumberText.rounded(gap.abs(), DECIMALS, locale)))
                .orElse("");
    }

    /** A point of the way, which is between figures and rounded like what is computed. */
    static String number(BigDecimal value, Indicator against, Goal goal, Locale locale) {
        return NumberText.rounded(value, DECIMALS, locale) + FigureText.unitSuffix(against, goal.measure(), locale);
    }
}
