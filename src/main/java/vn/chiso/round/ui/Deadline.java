package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Report;

/** The deadline of a report, and how near it is. */
final class Deadline {

    private static final int NEAR = 7;

    private Deadline() {}

    /** "hạn 30/11/2026" and the days left; only the day once the report was handed in. */
    static Component of(Report report, LocalDate today, Locale locale) {
        return report.stage().isHandedIn() ? day(report.dueOn(), locale) : of(report.dueOn(), today, locale);
    }

    /** The same of something that is still to be done. */
    static Component of(LocalDate dueOn, LocalDate today, Locale locale) {
        Span line = day(dueOn, locale);
        line.add(left(ChronoUnit.DAYS.between(today, dueOn), locale));
        return line;
    }

    private static Span day(LocalDate dueOn, Locale locale) {
        Span line = new Span(new Span(Texts.get("round.due", locale, DateText.format(dueOn))));
        line.addClassName("deadline");
        return line;
    }

    private static Component left(long days, Locale locale) {
        if (days < 0) {
            return new Badge(Symbol.TRIANGLE_ALERT, Texts.get("round.overdue", locale, -days), "badge--overdue");
        }
        String text = days == 0 ? Texts.get("round.due_today", locale) : Texts.get("round.days_left", locale, days);
        return days <= NEAR ? new Badge(Symbol.CLOCK, text, "badge--warn") : new Span("· " + text);
    }
}
