package vn.chiso.security.ui;

import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody has done anything in a session. A page that only shows may outlast the limit; it gives nobody the
 * session back who comes after the limit.
 *
 * @param lastAct what counts is a key, a click, a touch or a turn of the wheel, not what the page asks by itself
 * @param limit then the session ends
 */
record Idleness(Instant lastAct, Duration limit) {

    /** So long before the end the user is asked. */
    static final Duration WARNING = Duration.ofMinutes(1);

    /** What is to be done about it. */
    enum Verdict {
        LEAVE,
        ASK,
        END
    }

    Idleness actedAt(Instant now) {
        return new Idleness(now, limit);
    }

    /** The same while a page is open that only shows: nobody is asked, as nobody need be there. */
    Verdict presentedAt(Instant now, Duration longest) {
        return at(now) == Verdict.END && !now.isBefore(lastAct.plus(longest)) ? Verdict.END : Verdict.LEAVE;
    }

    Verdict at(Instant now) {
        Instant end = lastAct.plus(limit);
        if (!now.isBefore(end)) {
            return Verdict.END;
        }
        return now.isBefore(end.minus(WARNING)) ? Verdict.LEAVE : Verdict.ASK;
    }
}
