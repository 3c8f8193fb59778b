package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * Targets and plans as statements: those of reports and those that people set beside them. None is ever changed; what is
 * no more in force is held against nothing. Whose they are to read and to set is for the feature that keeps them to ask.
 */
@Service
@Transactional
public class GoalRegister {

    /** All goals {@code t} with their statements, subjects {@code s} and periods {@code p}, to be followed by a where. */
    static final String GOALS = """
        select t.*, st.fact_key, st.value_text, st.measure, st.document_id, st.section,
               st.subject_label as said_of, s.kind as subject_kind, s.unit_id, s.agency_id, s.scope,
               s.counted, s.coverage, s.exceptions, s.label as subject_label,
               p.kind as period_kind, p.start_on, p.end_on, p.report_year, p.label as period_label
        from target t
        join statement st on st.id = t.statement_id and st.province_id = t.province_id
        join subject s on s.id = t.subject_id and s.province_id = t.province_id
        join period p on p.id = t.period_id\
        """;

    /** How statements name the type of a subject that is no agency, and what they count there. */
    private static final String POPULATION = "group";

    private static final String COUNTED = "agencies";

    private static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    /** Whom a goal is set for, as statements name it. */
    private record Whose(
            SubjectKind kind,
            String unitKey,
            @Nullable Agency agency,
            String label,
            String scope,
            String counted,
            Coverage coverage,
            List<String> exceptions) {

        NewStatement saying(Indicator indicator, String item, boolean target, NewGoal.Terms terms) {
            Wording words = Wording.of(terms.answer(), indicator, null);
            NewPeriod period = terms.period();
            return new NewStatement(
                    null,
                    unitKey,
                    agency == null ? null : agency.key(),
                    kind,
                    label,
                    agency == null ? POPULATION : agency.type().code(),
                    scope,
                    counted,
                    agency == null ? coverage.name().toLowerCase(Locale.ROOT) : "",
                    exceptions,
                    indicator.code(),
                    item,
                    period.kind(),
                    period.start(),
                    period.end(),
                    period.year(),
                    period.label(),
                    null,
                    terms.basis(),
                    words.numerator(),
                    words.denominator(),
                    words.value(),
                    words.measure(),
                    words.qualifier(),
                    target ? Basis.TARGET : Basis.PLAN);
        }
    }

    private final StatementRepository statements;
    private final Slots slots;
    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    GoalRegister(
            StatementRepository statements,
            Slots slots,
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock) {
        this.statements = statements;
        this.slots = slots;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every goal, in force or not, in the order in which they were said. */
    @Transactional(readOnly = true)
    public List<Goal> all() {
        return jdbc.sql(GOALS + " order by t.id").query(FigureRows::goal).list();
    }

    /**
     * Sets a goal, which is in force at once.
     *
     * @return the id of its statement
     * @throws EditRefused when the answer cannot be one to the indicator, or nobody can be asked about the period
     */
    @PreAuthorize(BY_ICT)
    public long set(NewGoal wanted) {
        Agency agency = wanted.agencyId() == null ? null : agencies.byId(wanted.agencyId());
        Tier tier = wanted.tier() == null ? Tier.ALL : wanted.tier();
        Whose whose = agency != null
                ? new Whose(
                        SubjectKind.AGENCY,
                        territory.byId(agency.unitId()).key(),
                        agency,
                        agency.name(),
                        agency.tier().scopeWords().getFirst(),
                        "",
                        Coverage.SELF,
                        List.of())
                : new Whose(
                        tier == Tier.ALL ? SubjectKind.UNIT : SubjectKind.POPULATION,
                        territory.byId(wanted.unitId()).key(),
                        null,
                        label(wanted.unitId(), tier),
                        tier.scopeWords().getFirst(),
                        COUNTED,
                        Coverage.ALL,
                        List.of());
        return store(whose, catalogue.indicator(wanted.indicatorId()), "", wanted.target(), wanted.terms());
    }

    /**
     * Sets another goal for whom and for what one is set. Both are in force then.
     *
     * @return the id of its statement
     * @throws EditRefused as by {@link #set}
     */
    @PreAuthorize(BY_ICT)
    public long setLike(Goal other, NewGoal.Terms terms) {
        Subject subject = other.subject();
        Whose whose = new Whose(
                subject.kind(),
                territory.byId(subject.unitId()).key(),
                subject.agencyId() == null ? null : agencies.byId(subject.agencyId()),
                other.subjectLabel(),
                subject.scope(),
                subject.counted(),
                subject.coverage(),
                subject.exceptions().isEmpty()
                        ? List.of()
                        : List.of(subject.exceptions().split("\\|", -1)));
        return store(
                whose,
                catalogue.indicator(other.indicatorId()),
                catalogue.item(other.itemId()).label(),
                other.target(),
                terms);
    }

    /** Whether results are held against a goal from now on. */
    @PreAuthorize(BY_ICT)
    public void enforce(long statementId, boolean inForce) {
        jdbc.sql("update target set in_force = ? where statement_id = ?")
                .params(inForce, statementId)
                .update();
    }

    private long store(Whose whose, Indicator indicator, String item, boolean target, NewGoal.Terms terms) {
        EntryCheck.goal(terms, indicator);
        NewStatement said = whose.saying(indicator, item, target, terms);
        Slots.Home home = slots.findAll(List.of(said)).getFirst();
        Entry who = new Entry(user.username(), Instant.now(clock), terms.reason());
        StatementEntity statement = statements.saveAndFlush(
                new StatementEntity(said, slots.nextFactKey(), home.slot(), home.provinceId(), who));
        slots.addGoal(statement);
        return statement.id();
    }

    private String label(long unitId, Tier tier) {
        String unit = territory.byId(unitId).fullName();
        return tier == Tier.ALL ? unit : Texts.get(tier.key(), Texts.VIETNAMESE) + ", " + unit;
    }
}
