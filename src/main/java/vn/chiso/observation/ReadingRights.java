package vn.chiso.observation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * What the user may read, as conditions of a statement: approved figures from the own unit down, for leaders also what
 * was handed in; drafts of the own agency, and for the ICT department those of its territory; what agencies answer to
 * sensitive indicators only where it is theirs to know. The system itself, which nobody is signed in to, reads everything.
 */
@Component
public class ReadingRights {

    private static final Set<String> RUN_ROUNDS = Set.of(Roles.ICT_DEPARTMENT);
    private static final Set<String> KNOW_SECURITY = Set.of(Roles.LEADER, Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR);

    private static final String SENSITIVE = "select i.id from indicator i where i.sensitive = true";

    private static final String APPROVED = "o.review = 'APPROVED'";
    private static final String NOW = "o.standing = false";

    private static final long NOBODY = -1;

    private final CurrentUser user;
    private final TerritoryService territory;

    ReadingRights(CurrentUser user, TerritoryService territory) {
        this.user = user;
        this.territory = territory;
    }

    /**
     * A condition on observations {@code o} and their subjects {@code s}, to follow another one: of each cell at most one
     * row, the one that the user reads. An observation that is not there passes.
     */
    public String figures() {
        return figures(false);
    }

    /** The same, of what is approved only. */
    public String figures(boolean approvedOnly) {
        return figures(approvedOnly, "o.indicator_id");
    }

    /** The same where the indicator is known without an observation. */
    public String figures(boolean approvedOnly, String indicator) {
        return " and (o.review is null or " + (approvedOnly ? APPROVED : newest()) + ")" + said("s", indicator);
    }

    /** A condition on observations that were asked for by their ids: of a cell that is corrected both may pass. */
    String named() {
        return " and (o.standing = true or " + newest() + ")" + said("s", "o.indicator_id");
    }

    /** Of each cell the row that the user reads: in the own agency, and for whoever runs rounds, what is written now. */
    private String newest() {
        if (!user.isSignedIn() || has(RUN_ROUNDS)) {
            return NOW;
        }
        String others = has(Set.of(Roles.LEADER)) ? StandingFigures.HANDED_IN : APPROVED;
        return user.agencyId()
                .map(agency -> "(s.agency_id = %1$d and %2$s or (s.agency_id is null or s.agency_id <> %1$d) and %3$s)"
                        .formatted(agency, NOW, others))
                .orElse(others);
    }

    /** A condition on what documents say of subjects, to follow another one: nobody drafts it, the rest is as for
     * figures. */
    String said(String subject, String indicator) {
        if (!user.isSignedIn()) {
            return "";
        }
        String own = " or " + subject + ".agency_id = " + user.agencyId().orElse(NOBODY);
        StringBuilder sql = new StringBuilder();
        user.unitId()
                .ifPresent(unit -> sql.append(" and (")
                        .append(below(subject + ".unit_id", unit))
                        .append(own)
                        .append(')'));
        if (!has(KNOW_SECURITY)) {
            sql.append(" and (%1$s.kind <> 'AGENCY' or %2$s is null or %2$s not in (%3$s)%4$s)"
                    .formatted(subject, indicator, SENSITIVE, own));
        }
        return sql.toString();
    }

    /**
     * Whether the user reads what a report says beside its figures, which nobody drafts.
     *
     * @param agencyId the agency that it is said of; null for a unit or a population
     */
    public boolean reads(long unitId, @Nullable Long agencyId, boolean sensitive) {
        boolean own =
                agencyId != null && user.agencyId().filter(agencyId::equals).isPresent();
        return !user.isSignedIn() || own || (isBelow(unitId) && (agencyId == null || knowsSingle(sensitive)));
    }

    private boolean isBelow(long unitId) {
        return user.unitId()
                .map(top -> territory.withPredecessors(top).stream()
                        .anyMatch(one -> territory.withAllBelow(one).contains(unitId)))
                .orElse(true);
    }

    /** Whether the user knows what single agencies in the own territory answer to an indicator. */
    boolean knowsSingle(boolean sensitive) {
        return !sensitive || !user.isSignedIn() || has(KNOW_SECURITY);
    }

    /** Whether a sum over so many agencies is a total; over one it is what this agency answered. */
    boolean isAdded(boolean sensitive, int agencies) {
        return agencies != 1 || knowsSingle(sensitive);
    }

    /** A condition on {@link RollupTotals}, to follow another one: the own unit and all below it, and no total that tells
     * what a single agency answers to a sensitive indicator. */
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

    /** Whether the user may see anything that is not approved, so that there is something to switch off. */
    public boolean unapproved() {
        return !user.isSignedIn()
                || has(RUN_ROUNDS)
                || has(Set.of(Roles.LEADER))
                || user.agencyId().isPresent();
    }

    /** How official a version has to be, by name, for the user who may read the figure to be told of it.
     *
     * @param agencyId of the figure's subject; null for a unit or a population */
    public List<String> versions(@Nullable Long agencyId) {
        boolean drafts = !user.isSignedIn()
                || has(RUN_ROUNDS)
                || (agencyId != null && user.agencyId().filter(agencyId::equals).isPresent());
        return Arrays.stream(Review.values())
                .filter(review -> drafts
                        || review == Review.APPROVED
                        || (review == Review.SUBMITTED && has(Set.of(Roles.LEADER))))
                .map(Review::name)
                .toList();
    }

    /** A condition on cells of the roll-up under an alias, to follow another one. Agencies read their own drafts beside
     * approved totals. */
    String cells(String alias, boolean approvedOnly) {
        return RollupSql.in(alias, addsUnapproved(approvedOnly) ? "SUBMITTED" : "REPLACED") + units(alias + ".unit_id");
    }

    /** The same on what such a cell would be made of: observations {@code o} with their subjects {@code s}. */
    String addends(boolean approvedOnly) {
        return (addsUnapproved(approvedOnly) ? StandingFigures.HANDED_IN : APPROVED) + units("s.unit_id");
    }

    private boolean addsUnapproved(boolean approvedOnly) {
        return !approvedOnly && (!user.isSignedIn() || has(RUN_ROUNDS) || has(Set.of(Roles.LEADER)));
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
