package vn.chiso.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.mail.SimpleMailMessage;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.FigureText;

/**
 * What reminders say, in Vietnamese and below it in English: which report, until when, and where it is. Never a figure:
 * mail is read by many.
 */
class Letters {

    private final String from;
    private final String address;

    /**
     * @param from who writes
     * @param address where people reach ChiSo, such as {@code https://chiso.example.vn}; empty for no links
     */
    Letters(String from, String address) {
        this.from = from;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    SimpleMailMessage of(Reminder reminder, LocalDate today) {
        Owed owed = reminder.owed();
        String subject = text(
                Texts.VIETNAMESE,
                reminder.cause().key(),
                days(reminder, today),
                owed.agency(),
                FigureText.period(owed.period(), Texts.VIETNAMESE));
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(owed.email());
        letter.setSubject(oneLine(subject));
        letter.setText(
                body(reminder, today, Texts.VIETNAMESE) + "\n\n– – –\n\n" + body(reminder, today, Locale.ENGLISH));
        return letter;
    }

    private String body(Reminder reminder, LocalDate today, Locale locale) {
        Owed owed = reminder.owed();
        String due = DateText.format(owed.dueOn());
        StringBuilder text = new StringBuilder()
                .append(text(locale, reminder.cause().key() + ".text", days(reminder, today), due))
                .append("\n\n")
                .append(text(
                        locale,
                        "reminder.report",
                        owed.agency(),
                        owed.form(locale),
                        FigureText.period(owed.period(), locale),
                        due));
        if (!address.isEmpty()) {
            text.append("\n\n").append(address).append("/rounds/reports/").append(owed.reportId());
        }
        return text.append("\n\n").append(text(locale, "reminder.end")).toString();
    }

    private static String days(Reminder reminder, LocalDate today) {
        return String.valueOf(
                Math.abs(ChronoUnit.DAYS.between(today, reminder.owed().dueOn())));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
