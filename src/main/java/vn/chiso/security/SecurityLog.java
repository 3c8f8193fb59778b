package vn.chiso.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who came, left and was refused, one line each, for those who watch over the machine. Never a password. */
public final class SecurityLog {

    /** The name of the log, which goes to a file of its own. */
    public static final String NAME = "chiso.security";

    private static final Logger log = LoggerFactory.getLogger(NAME);

    private SecurityLog() {}

    /** Names are put in quotes and on one line, because whoever tries to sign in chooses what stands there. */
    static void write(String action, @Nullable String username, @Nullable String address, @Nullable String subject) {
        log.info("{} user={} address={} subject={}", action, quoted(username), quoted(address), quoted(subject));
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "-";
        }
        String oneLine = text.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
        return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
