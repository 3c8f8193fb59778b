package vn.chiso.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;

/** An answer in the words of a statement: texts with a dot for decimals, empty where it does not say. */
record Wording(String numerator, String denominator, String value, String measure, String qualifier) {

    /** The word by which a statement says that the question is not meant for the subject. */
    static final String NOT_APPLICABLE = "không áp dụng";

    /** @param measure the unit in which the figure was stated before; null for none */
    static Wording of(Answer answer, Indicator indicator, @Nullable String measure) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
        String stated = measure == null || measure.isEmpty() ? unit : measure;
        return switch (answer) {
            case Answer.Amount(BigDecimal value, String own, String word) ->
                new Wording("", "", plain(value), own.isEmpty() ? stated : own, word);
            case Answer.Parts(BigDecimal top, BigDecimal bottom, String word) ->
                new Wording(plain(top), plain(bottom), "", stated, word);
            case Answer.YesNo(boolean yes, String word) -> new Wording("", "", yes ? "yes" : "no", "", word);
            case Answer.Level(int position) ->
                new Wording("", "", indicator.levels().get(position - 1), "", "");
            case Answer.Written(String text) -> new Wording("", "", text.strip(), "", "");
            case Answer.NotApplicable none -> new Wording("", "", "", "", NOT_APPLICABLE);
            case Answer.NoData none -> new Wording("", "", "", "", "");
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
