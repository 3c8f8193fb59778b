package vn.chiso.dashboard.ui;

import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** A target or plan in words. */
final class GoalText {

    private GoalText() {}

    /** "chỉ tiêu" or "kế hoạch". */
    static String kind(Goal goal, Locale locale) {
        return Texts.get(goal.target() ? "tiers.target" : "tiers.plan", locale);
    }

    /** What is aimed at, with its unit: "283 dịch vụ". */
    static String value(Goal goal, Indicator indicator, Locale locale) {
        return bare(goal, indicator, locale)
                + (goal.value() == null ? "" : FigureText.unitSuffix(indicator, goal.measure(), locale));
    }

    /** The same for a column that names the unit. */
    static String bare(Goal goal, Indicator indicator, Locale locale) {
        if (goal.value() != null) {
            return FigureText.number(goal.value(), indicator, goal.measure(), locale);
        }
        return goal.yes() == null ? goal.text() : FigureText.yesNo(goal.yes(), locale);
    }
}
