package vn.chiso.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the user beside reports. A feature that gives people something to do provides it. */
public interface OtherWork {

    /**
     * One thing to do.
     *
     * @param name in the words of whoever asks for it
     * @param about who asks, or where
     * @param address relative to the application
     * @param dueOn null where nobody said by when
     */
    record Task(
            String name,
            String about,
            String address,
            @Nullable LocalDate dueOn) {}

    /** The next due first; none when nobody is signed in. */
    List<Task> mine();
}
