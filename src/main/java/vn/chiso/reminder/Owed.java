package vn.chiso.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Period;

/**
 * A report that waits for somebody who can be reached.
 *
 * @param agency its name, which is Vietnamese
 * @param form its name, Vietnamese; {@code formEn} the same in English
 * @param username whom it waits for
 * @param returnedBy the step that gave it back last; null when nobody did, or it was handed in again
 */
record Owed(
        long reportId,
        LocalDate dueOn,
        String agency,
        String form,
        String formEn,
        Period period,
        String username,
        String email,
        @Nullable Long returnedBy) {

    private static final List<Integer> DAYS_BEFORE = List.of(1, 3, 7);
    private static final int DAYS_OF_A_WEEK = 7;

    String form(Locale locale) {
        return locale.getLanguage().equals("en") ? formEn : form;
    }

    /** What there is to say today, however often it is asked: a kind names the same thing on every day that it holds, so
     * that a day without the server loses nothing and a second run repeats nothing. */
    List<Reminder> reminders(LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        if (returnedBy != null) {
            reminders.add(new Reminder(this, Reminder.Cause.RETURNED, "returned " + returnedBy));
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left < 0) {
            long week = (-left - 1) / DAYS_OF_A_WEEK;
            reminders.add(new Reminder(this, Reminder.Cause.LATE, "late " + dueOn + " " + week));
        } else {
            DAYS_BEFORE.stream()
                    .filter(days -> left <= days)
                    .findFirst()
                    .ifPresent(
                            days -> reminders.add(new Reminder(this, Reminder.Cause.DUE, "due " + dueOn + " " + days)));
        }
        return reminders;
    }
}
