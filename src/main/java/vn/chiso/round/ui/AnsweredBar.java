package vn.chiso.round.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.round.Report;

/** How much of a report has an answer: a thin bar and "12/23 chỉ tiêu". */
final class AnsweredBar extends Span {

    private static final long serialVersionUID = 1L;
    private static final int FULL = 100;

    AnsweredBar(Report report, Locale locale) {
        addClassName("answered");
        Span value = new Span();
        value.addClassName("meter__value");
        int share =
                report.required() == 0 ? FULL : Math.min(FULL, FULL * report.requiredAnswered() / report.required());
        value.getStyle().set("inline-size", share + "%");
        Span track = new Span(value);
        track.addClassName("meter__track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(
                track,
                new Span(Texts.get(
                        "round.answered", locale, String.valueOf(report.answered()), String.valueOf(report.asked()))),
                required(report, locale));
    }

    private static Span required(Report report, Locale locale) {
        Span required = new Span(
                report.isComplete()
                        ? Texts.get("round.complete", locale)
                        : Texts.get("round.incomplete", locale, report.required() - report.requiredAnswered()));
        required.addClassName("answered__required");
        return required;
    }
}
