package vn.chiso.register.succession;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.territory.NewSuccession;

/**
 * What may have become of a unit or an agency, for a person to confirm.
 *
 * @param agencies whether it is about agencies
 * @param beforeName in full, with the code of a unit
 * @param afterName null when it was abolished
 * @param reason what suggests it
 * @param file the file that says it; empty for what the register suggests
 * @param problem why it cannot be confirmed as it is, null when it can
 * @param written what stands in a row of a file that cannot be read, so that {@code what} says nothing; null for all others
 */
public record SuccessionProposal(
        boolean agencies,
        NewSuccession what,
        String beforeName,
        @Nullable String afterName,
        Reason reason,
        String file,
        @Nullable Refused problem,
        @Nullable Written written) {

    /** The day and the kind in the words of a file. */
    public record Written(String day, String kind) {}

    /** One of which it is known what it says. */
    public SuccessionProposal(
            boolean agencies,
            NewSuccession what,
            String beforeName,
            @Nullable String afterName,
            Reason reason,
            String file,
            @Nullable Refused problem) {
        this(agencies, what, beforeName, afterName, reason, file, problem, null);
    }

    /** What suggests that one became the other. */
    public enum Reason {
        /** The same official code from that day on. */
        CODE,
        /** The same name in the same place from that day on. */
        NAME,
        /** The same code and the same name. */
        CODE_AND_NAME,
        /** Nothing of its level stands in its place from that day on. */
        NO_LEVEL,
        /** The people's committee of what its unit became. */
        COMMITTEE,
        /** The departments of all provinces were arranged so. */
        ARRANGED,
        /** A file says so. */
        FILE;

        /** The key of its name on screen. */
        public String key() {
            return "successions.reason." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it says, whoever suggests it. */
    public String key() {
        return (agencies ? "a" : "u") + what.predecessor() + ">" + what.successor() + "@" + what.effectiveOn();
    }
}
