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

    private static final Set<String> RUN_ROUNDS = Set.of(Roles.ICT_DEPARTMENT);
    private static final Set<String> KNOW_SECURITY =
            Set.of(Roles.LEADER, Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR, Roles.INSPECTION_TEAM);

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
        if (!user.isSignedIn()) {
            return "";
        }
        long agency = user.agencyId().orElse(NOBODY);
        String own = " or s.agency_id = " + agency;
        StringBuilder sql = new StringBuilder();
        user.unitId()
                .ifPresent(unit -> sql.append(" and (")
                        .append(below("s.unit_id", unit))
                        .append(own)
                        .append(')'));
        if (!has(RUN_ROUNDS)) {
            sql.append(" and (o.review is null or o.review = 'APPROVED'")
                    .append(own)
                    .append(')');
        }
        if (!has(KNOW_SECURITY)) {
            sql.append(" and (s.kind <> 'AGENCY' or o.indicator_id is null or o.indicator_id not in (")
                    .append(SENSITIVE)
                    .append(')')
                    .append(own)
                    .append(')');
        }
        return sql.toString();
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
        return user.isSignedIn()
                ? user.unitId()
                        .map(unit -> set + " and " + below(alias + ".unit_id", unit))
                        .orElse(set)
                : set;
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
