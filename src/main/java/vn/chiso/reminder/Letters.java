package vn.chiso.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.mail.SimpleMailMessage;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.FigureText;

/** What reminders say: which report, until when, and where it is. Never a figure: mail is read by many. */
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
        String key = reminder.cause().key();
        String due = DateText.format(owed.dueOn());
        String period = FigureText.period(owed.period(), Texts.VIETNAMESE);
        long days = Math.abs(ChronoUnit.DAYS.between(today, owed.dueOn()));
        StringBuilder text = new StringBuilder()
                .append(text(key + ".text", String.valueOf(days), due))
                .append("\n\n")
                .append(text("reminder.report", owed.agency(), owed.form(), period, due));
        if (!address.isEmpty()) {
            text.append("\n\n").append(address).append("/reports/").append(owed.reportId());
        }
        text.append("\n\n").append(text("reminder.end"));
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(owed.email());
        letter.setSubject(oneLine(text(key, String.valueOf(days), owed.agency(), period)));
        letter.setText(text.toString());
        return letter;
    }

    private static String text(String key, Object... arguments) {
        return Texts.get(key, Texts.VIETNAMESE, arguments);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
