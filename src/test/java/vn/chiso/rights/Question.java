package vn.chiso.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.discussion.CommentRefused;
import vn.chiso.evidence.EvidenceRefused;
import vn.chiso.security.Roles;

/**
 * Asks as somebody and looks at what comes back. Whatever may be written is taken back; whatever may not is tried for
 * good, so that a hole would be seen in the database.
 */
final class Question {

    /**
     * What came of it.
     *
     * @param told the secrets of the office asked about that came back
     * @param leaked the numbers of whichever office that came back and are not theirs to know
     * @param refused by whom or what; null when it was answered or done
     */
    record Outcome(
            Set<Secret> told, List<String> leaked, @Nullable Throwable refused) {

        /** Whether the user had no right to it, whatever else stood against it. */
        boolean denied() {
            return refused instanceof AccessDeniedException
                    || refused instanceof CommentRefused
                    || (refused instanceof EvidenceRefused hidden && HIDDEN.contains(hidden.key()));
        }
    }

    private static final Set<String> HIDDEN = Set.of("evidence.refused.figure_gone", "evidence.refused.unknown");

    private final TwoProvinces provinces;
    private final TransactionTemplate transactions;

    Question(TwoProvinces provinces, TransactionTemplate transactions) {
        this.provinces = provinces;
        this.transactions = transactions;
    }

    Outcome ask(Who who, Act act, Office office, Secret secret) {
        if (act.stage() != null) {
            provinces.stage(office, act.stage());
        }
        provinces.as(who);
        try {
            return mayWrite(who, office) ? takenBack(who, act, office, secret) : done(who, act, office, secret);
        } finally {
            if (act.stage() != null) {
                provinces.stage(office, "DRAFT");
            }
        }
    }

    /** Whoever has anything to write there at all, be it a comment. */
    private static boolean mayWrite(Who who, Office office) {
        return who.isOf(office)
                || who.role().equals(Roles.ADMINISTRATOR)
                || who.role().equals(Roles.ICT_DEPARTMENT);
    }

    private Outcome takenBack(Who who, Act act, Office office, Secret secret) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return done(who, act, office, secret);
        }));
    }

    private Outcome done(Who who, Act act, Office office, Secret secret) {
        String answer;
        @Nullable Throwable refused = null;
        try {
            answer = String.valueOf(act.doing().on(who, office, secret));
        } catch (Exception thrown) {
            refused = thrown;
            answer = thrown.toString();
        }
        Set<Secret> told = EnumSet.noneOf(Secret.class);
        List<String> leaked = new ArrayList<>();
        for (Office any : provinces.offices) {
            for (Secret one : Secret.values()) {
                if (answer.contains(any.marker(one))) {
                    if (any == office) {
                        told.add(one);
                    }
                    if (!who.mayKnow(any, one)) {
                        leaked.add(any.agency.key() + " " + one);
                    }
                }
            }
        }
        return new Outcome(told, leaked, refused);
    }
}
