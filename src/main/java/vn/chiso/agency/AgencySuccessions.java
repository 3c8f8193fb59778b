package vn.chiso.agency;

import static vn.chiso.agency.AgencyRules.refuseIf;

import java.sql.Types;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;

/**
 * What became of agencies that are all in the register, within the caller's transaction; readers see it after its commit.
 * As with {@link AgencyChanges}, who may do it is the caller's to know. The agencies stay as they are.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AgencySuccessions {

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final JdbcClient jdbc;

    AgencySuccessions(AgencyService agencies, TerritoryService territory, JdbcClient jdbc) {
        this.agencies = agencies;
        this.territory = territory;
        this.jdbc = jdbc;
    }

    /** @throws AgencyRefused when it cannot have happened like that; nothing is written, and no SQL is done */
    // what it refuses is an answer here: the transaction of a reader that asks for many goes on
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = AgencyRefused.class)
    public void check(NewSuccession one) {
        demand(one, agencies.known());
    }

    /** @throws AgencyRefused when it cannot have happened like that */
    public void add(NewSuccession one) {
        territory.hold();
        demand(one, agencies.uncommitted());
        jdbc.sql("insert into agency_succession (id, predecessor_id, successor_id, effective_on, kind, legal_basis)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?, ?)")
                .param(one.predecessor())
                .param(new SqlParameterValue(Types.BIGINT, one.successor()))
                .param(one.effectiveOn())
                .param(one.kind().name())
                .param(new SqlParameterValue(Types.VARCHAR, one.legalBasis()))
                .update();
        agencies.refreshAfterCommit();
    }

    /** @throws AgencyRefused when somebody took it back already */
    public AgencySuccession remove(long id) {
        territory.hold();
        AgencySuccession old = agencies.uncommitted().successions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new AgencyRefused(AgencyField.WHOLE, "succession_gone"));
        jdbc.sql("delete from agency_succession where id = ?").param(id).update();
        agencies.refreshAfterCommit();
        return old;
    }

    private static void demand(NewSuccession one, Directory directory) {
        Agency before = agency(directory, one.predecessor());
        LocalDate day = one.effectiveOn();
        LocalDate end = before.validTo();
        refuseIf(
                before.validFrom() != null && !before.validFrom().isBefore(day),
                AgencyField.DAY,
                "before_start",
                before.name(),
                before.validFrom() == null ? "" : DateText.format(before.validFrom()));
        refuseIf(
                end == null ? one.kind() != Kind.SPLIT : end.isBefore(day),
                AgencyField.DAY,
                end == null ? "goes_on_kind" : "ended",
                before.name(),
                end == null ? "" : DateText.format(end));
        refuseIf((one.successor() == null) != (one.kind() == Kind.ABOLISH), AgencyField.SUCCESSORS, "one_or_none");
        if (one.successor() == null) {
            refuseIf(isKnown(one, directory, null), AgencyField.SUCCESSORS, "no_successor");
            return;
        }
        Agency after = agency(directory, one.successor());
        refuseIf(before.id() == after.id(), AgencyField.SUCCESSORS, one.kind().itself(), after.name());
        refuseIf(!after.inForceOn(day), AgencyField.SUCCESSORS, "not_in_force", after.name(), DateText.format(day));
        refuseIf(directory.after(after.id()).contains(before.id()), AgencyField.SUCCESSORS, "cycle", after.name());
        refuseIf(isKnown(one, directory, after.id()), AgencyField.SUCCESSORS, "known", after.name());
    }

    /** @param successor whom it went to; null for anybody */
    private static boolean isKnown(NewSuccession one, Directory directory, @Nullable Long successor) {
        return directory.successionsOf(one.predecessor()).stream()
                .filter(other -> other.effectiveOn().equals(one.effectiveOn()))
                .anyMatch(other -> successor == null
                        || other.successorId() == null
                        || Objects.equals(other.successorId(), successor));
    }

    private static Agency agency(Directory directory, long id) {
        Agency found = directory.byId(id);
        if (found == null) {
            throw new NoSuchElementException("No agency with id " + id);
        }
        return found;
    }
}
