package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.rank.Place;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Outcome;

/** Points in words. Two decimals at most; what was computed is exact behind them. */
record ScoreWords(Locale locale) {

    private static final int DECIMALS = 2;

    String number(BigDecimal points) {
        return NumberText.rounded(points, DECIMALS, locale);
    }

    /** "56 / 65"; why there is nothing, where there is nothing. */
    String of(Outcome outcome) {
        if (!outcome.applies()) {
            return Texts.get("score.not_applicable", locale);
        }
        if (!outcome.isScored()) {
            Gap gap = outcome.gap();
            return Texts.get((gap == null ? Gap.NO_DATA : gap).key(), locale);
        }
        return number(outcome.points()) + " / " + number(outcome.scorable());
    }

    /** "86,15 %" of what could be scored; empty where nothing could. */
    String percent(Outcome outcome) {
        BigDecimal percent = outcome.percent();
        return percent == null ? "" : number(percent) + NumberText.percentSign(locale);
    }

    /** "chấm được 65/100 điểm · 6/9 tiêu chí". */
    String completeness(Outcome outcome) {
        return Texts.get(
                outcome.isComplete() ? "score.complete" : "score.incomplete",
                locale,
                number(outcome.scorable()),
                number(outcome.maximum()),
                outcome.scored(),
                outcome.criteria());
    }

    /** "2= / 6"; a dash where there is no place. */
    static String place(@Nullable Place place, int among) {
        return place == null ? "–" : place.text() + " / " + among;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("muted", "register__others");
        return quiet;
    }
}
