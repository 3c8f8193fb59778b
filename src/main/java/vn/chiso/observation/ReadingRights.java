package vn.chiso.observation;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * What the user may read, as conditions of a statement: approved figures from the own unit down; drafts of the own
 * agency, and for the ICT department those of its territory; what agencies answer to sensitive indicators only where it
 * is theirs to know. The system itself, which nobody is signed in to, reads everything.
 */
@Component
public class ReadingRights {

    private static final Set<String> RUN_ROUNDS = Set.of(Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR);
    private static final Set<String> KNOW_SECURITY = Set.of(Roles.LEADER, Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR);

    private static final String SENSITIVE = "select i.id from indicator i where i.sensitive = true";

    private static final long NOBODY = -1;

    private final CurrentUser user;
    private final TerritoryService territory;

    ReadingRights(CurrentUser user, TerritoryService territory) {
        this.user = user;
        this.territory = territory;
    }

    /**
     * A condition on observations {@code o} and their subjects {@code s}, to follow another one; empty for whoever reads
     * everything. An observation that is not there passes.
     */
    public String figures() {
        return figures("o", "s", "o.indicator_id");
    }

    /** The same where they have other names, or the indicator is known without an observation. */
    public String figures(String observation, String subject, String indicator) {
        if (!user.isSignedIn()) {
            return "";
        }
        String drafts = has(RUN_ROUNDS)
                ? ""
                : " and (%1$s.review is null or %1$s.review = 'APPROVED'%2$s)".formatted(observation, orOwn(subject));
        return said(subject, indicator) + drafts;
    }

    /** A condition on what documents say of subjects, to follow another one: nobody drafts it, the rest is as for
     * figures. */
    String said(String subject, String indicator) {
        if (!user.isSignedIn()) {
            return "";
        }
        StringBuilder sql = new StringBuilder();
        user.unitId()
                .ifPresent(unit -> sql.append(" and (")
                        .append(below(subject + ".unit_id", unit))
                        .append(orOwn(subject))
                        .append(')'));
        if (!has(KNOW_SECURITY)) {
            sql.append(" and (%1$s.kind <> 'AGENCY' or %2$s is null or %2$s not in (%3$s)%4$s)"
                    .formatted(subject, indicator, SENSITIVE, orOwn(subject)));
        }
        return sql.toString();
    }

    /** Whether the user knows what single agencies in the own territory answer to an indicator. */
    boolean knowsSingle(boolean sensitive) {
        return !sensitive || !user.isSignedIn() || has(KNOW_SECURITY);
    }

    /** Whether a sum over so many agencies is a total; over one it is what this agency answered. */
    boolean isAdded(boolean sensitive, int agencies) {
        return agencies != 1 || knowsSingle(sensitive);
    }

    /** A condition on stored cells of the roll-up, to follow another one: the own unit and all below it, and no cell that
     * tells what a single agency answers to a sensitive indicator. */
    public String totals(String alias) {
        String single = knowsSingle(true)
                ? ""
                : " and (%1$s.with_data <> 1 or %1$s.indicator_id not in (%2$s))".formatted(alias, SENSITIVE);
        return units(alias + ".unit_id") + single;
    }

    /** A condition on a column of units, to follow another one: the own unit and all below it; empty for the nation. */
    String units(String column) {
        return user.isSignedIn()
                ? user.unitId().map(unit -> " and " + below(column, unit)).orElse("")
                : "";
    }

    /** Whether the user, who may read a figure as it is now, may also read what its agency wrote before it was approved.
     *
     * @param agencyId of the figure's subject; null for a unit or a population */
    public boolean drafts(@Nullable Long agencyId) {
        return !user.isSignedIn()
                || has(RUN_ROUNDS)
                || (agencyId != null && user.agencyId().filter(agencyId::equals).isPresent());
    }

    /** A condition on cells of the roll-up under an alias, to follow another one. */
    String cells(String alias) {
        String set = alias + ".review_set = '" + (!user.isSignedIn() || has(RUN_ROUNDS) ? "ALL" : "APPROVED") + "'";
        return set + units(alias + ".unit_id");
    }

    private String orOwn(String subject) {
        return " or " + subject + ".agency_id = " + user.agencyId().orElse(NOBODY);
    }

    /** Below the unit as it is, or below what it was made of. */
    private String below(String column, long unit) {
        String tops =
                territory.withPredecessors(unit).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return column + " in (select mine.unit_id from unit_ancestor mine where mine.ancestor_id in (" + tops + "))";
    }

    private boolean has(Set<String> roles) {
        return user.role().filter(roles::contains).isPresent();
    }
}
