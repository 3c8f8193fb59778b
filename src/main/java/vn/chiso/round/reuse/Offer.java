package vn.chiso.round.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.round.AskedBy;

/**
 * What an agency has reported already that would answer a line of a form.
 *
 * @param indicatorId the indicator of the line
 * @param origin the figure; of a sum the newest of its parts
 * @param source the indicator of the figure
 * @param rule how the answer follows from it
 * @param answer what would be entered
 * @param forms those that ask for the figure; empty where none does
 */
public record Offer(
        long indicatorId, Figure origin, Indicator source, ReuseRule rule, Answer answer, List<AskedBy> forms) {

    /** Where it was reported: "Báo cáo ứng dụng CNTT, năm 2022, Tỷ lệ …"; without the indicator where it is the line's. */
    public String place(Locale locale) {
        List<String> parts =
                new ArrayList<>(forms.stream().map(form -> form.name(locale)).toList());
        parts.add(FigureText.period(origin.period(), locale));
        if (rule != ReuseRule.SAME) {
            parts.add(Texts.get(rule.key(), locale) + ": " + source.shortName(locale));
        } else if (source.id() != indicatorId) {
            parts.add(source.shortName(locale));
        }
        return String.join(", ", parts);
    }

    /** What would stand in the line: the figure itself, or what follows from it. */
    public String value(Indicator line, Locale locale) {
        return switch (answer) {
            case Answer.Amount amount ->
                rule == ReuseRule.SAME
                        ? FigureText.label(origin, source, locale)
                        : NumberText.format(amount.value(), locale)
                                + FigureText.unitSuffix(line, amount.measure(), locale);
            default -> FigureText.label(origin, source, locale);
        };
    }

    Offer askedIn(List<AskedBy> asking) {
        return new Offer(indicatorId, origin, source, rule, answer, asking);
    }
}
