package vn.chiso.observation.ui;

import java.math.BigDecimal;
import java.util.Locale;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Qualifier;

/** An answer that is not stored yet, in the reader's words. */
public final class AnswerText {

    private AnswerText() {}

    public static String of(Answer answer, Indicator indicator, Locale locale) {
        return Qualifier.shown(bare(answer, indicator, locale), answer.qualifier());
    }

    private static String bare(Answer answer, Indicator indicator, Locale locale) {
        return switch (answer) {
            case Answer.Amount(BigDecimal value, String measure, String word) ->
                NumberText.format(value, locale)
                        + (indicator.kind() == Kind.PERCENT
                                ? NumberText.percentSign(locale)
                                : unit(measure, indicator, locale));
            case Answer.Parts(BigDecimal top, BigDecimal bottom, String word) ->
                NumberText.format(top, locale) + "/" + NumberText.format(bottom, locale);
            case Answer.YesNo(boolean yes, String word) -> FigureText.yesNo(yes, locale);
            case Answer.Level(int position) -> indicator.levels().get(position - 1);
            case Answer.Written(String text) -> text;
            case Answer.NotApplicable none -> Texts.get("edit.not_applicable", locale);
            case Answer.NoData none -> Texts.get("edit.no_data", locale);
        };
    }

    /** The unit of an amount; of money always, also where it is the indicator's own. */
    private static String unit(String measure, Indicator indicator, Locale locale) {
        String told = measure.isEmpty() && indicator.kind() == Kind.MONEY && indicator.unit() != null
                ? indicator.unit()
                : measure;
        return told.isEmpty() ? "" : "\u00a0" + FigureText.measure(told, locale);
    }
}
