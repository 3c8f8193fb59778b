package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
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
        Span day = new Span(Texts.get("round.due", locale, DateText.format(report.dueOn())));
        Span line = new Span(day);
        line.addClassName("deadline");
        if (!report.stage().isHandedIn()) {
            line.add(left(report, today, locale));
        }
        return line;
    }

    private static Component left(Report report, LocalDate today, Locale locale) {
        long days = report.daysLeft(today);
        if (days < 0) {
            return new Badge(
                    Symbol.TRIANGLE_ALERT, Texts.get("round.overdue", locale, String.valueOf(-days)), "badge--overdue");
        }
        String text = days == 0
                ? Texts.get("round.due_today", locale)
                : Texts.get("round.days_left", locale, String.valueOf(days));
        return days <= NEAR ? new Badge(Symbol.CLOCK, text, "badge--warn") : new Span("· " + text);
    }
}
