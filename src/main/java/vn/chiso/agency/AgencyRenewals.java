package vn.chiso.agency;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyPlan.Planned;
import vn.chiso.agency.AgencyStep.Done;
import vn.chiso.agency.AgencyStep.Trace;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;

/**
 * Many changes of the register of agencies at once, within the caller's transaction; readers see them after its commit.
 * As with {@link AgencyChanges}, who may make them is the caller's to know.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyRenewals {

    private static final String SET =
            "electronic_id = ?, name = ?, short_name = ?, folded_name = ?, type = ?, tier = ?,"
                    + " applies_as = ?, unit_id = ?, parent_id = ?, valid_from = ?, valid_to = ?";

    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BIGINT,
        Types.BIGINT,
        Types.DATE,
        Types.DATE,
        Types.BIGINT,
        Types.VARCHAR
    };

    private final AgencyService service;
    private final TerritoryService territory;
    private final EntityManager entities;
    private final JdbcOperations batches;
    private final Ids ids;

    AgencyRenewals(
            AgencyService service,
            TerritoryService territory,
            EntityManager entities,
            JdbcOperations batches,
            Ids ids) {
        this.service = service;
        this.territory = territory;
        this.entities = entities;
        this.batches = batches;
        this.ids = ids;
    }

    /** What speaks against the steps, by their place; nothing is written, and no SQL is done. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<Integer, AgencyRefused> refusals(List<AgencyStep> steps) {
        long[] last = {0};
        return new AgencyPlan(service.known(), steps, territory, () -> --last[0]).refused();
    }

    /**
     * Does all of it.
     *
     * @param steps an agency that others become part of before those
     * @throws AgencyRefused when a single step does not fit; then nothing is done
     */
    public List<Done> renew(List<AgencyStep> steps) {
        territory.hold();
        Directory before = service.uncommitted();
        AgencyPlan plan = new AgencyPlan(before, steps, territory, ids::next);
        plan.refused().values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        entities.flush();
        List<Planned> added =
                plan.planned().stream().filter(one -> one.before() == null).toList();
        List<Planned> changed =
                plan.planned().stream().filter(one -> one.before() != null).toList();
        batches.batchUpdate(
                "insert into agency (electronic_id, name, short_name, folded_name, type, tier, applies_as, unit_id,"
                        + " parent_id, valid_from, valid_to, id, agency_key, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                added.stream()
                        .map(one ->
                                row(one.details(), one.after().id(), one.after().key()))
                        .toList(),
                TYPES);
        change(
                changed.stream()
                        .map(one ->
                                row(one.details(), one.after().id(), one.after().key()))
                        .toList(),
                1);
        aliases(plan.planned().stream()
                .map(one -> Map.entry(one.after().id(), one.details().aliases()))
                .toList());
        entities.clear();
        service.refreshAfterCommit();
        return plan.planned().stream()
                .map(one -> new Done(
                        one.before() == null ? null : details(before, one.before()), one.details(), one.after()))
                .toList();
    }

    /**
     * Takes steps back, as if they had never been: what they made is deleted, as nothing is said of it.
     *
     * @param traces what the steps left behind, in their order
     * @throws AgencyRefused when an agency has changed since, or something builds on one that would go
     */
    public void takeBack(List<Trace> traces) {
        territory.hold();
        entities.flush();
        Directory now = service.uncommitted();
        List<Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> back = new ArrayList<>();
        List<Map.Entry<Long, List<String>>> names = new ArrayList<>();
        for (Trace one : traces.reversed()) {
            Agency agency = now.byId(one.agencyId());
            AgencyRules.refuseIf(
                    agency == null || agency.version() != one.version(),
                    AgencyField.WHOLE,
                    "changed_since",
                    agency == null ? "?" : agency.name());
            AgencyDetails before = one.before();
            if (before == null) {
                gone.add(new Object[] {one.agencyId()});
                names.add(Map.entry(one.agencyId(), List.of()));
            } else {
                back.add(row(
                        before, one.agencyId(), Objects.requireNonNull(agency).key()));
                names.add(Map.entry(one.agencyId(), before.aliases()));
            }
        }
        try {
            change(back, -1);
            aliases(names);
            batches.batchUpdate("delete from agency where id = ?", gone);
        } catch (DataIntegrityViolationException built) {
            throw new AgencyRefused(AgencyField.WHOLE, "built_upon");
        }
        entities.clear();
        service.refreshAfterCommit();
    }

    /** @param step of the version: what is as it was has its version again */
    private void change(List<@Nullable Object[]> rows, int step) {
        batches.batchUpdate(
                "update agency set " + SET + ", version = version + (" + step + ") where id = ? and agency_key = ?",
                rows,
                TYPES);
    }

    private void aliases(List<Map.Entry<Long, List<String>>> names) {
        batches.batchUpdate(
                "delete from agency_alias where agency_id = ?",
                names.stream().map(one -> new Object[] {one.getKey()}).toList());
        List<Object[]> rows = new ArrayList<>();
        names.forEach(one -> one.getValue()
                .forEach(
                        alias -> rows.add(new Object[] {ids.next(), one.getKey(), alias, VietnameseText.fold(alias)})));
        batches.batchUpdate("insert into agency_alias (id, agency_id, alias, folded_alias) values (?, ?, ?, ?)", rows);
    }

    private static AgencyDetails details(Directory before, Agency agency) {
        return new AgencyDetails(
                agency.name(),
                agency.shortName(),
                agency.electronicId(),
                agency.type(),
                agency.unitId(),
                agency.parentId(),
                agency.validFrom(),
                agency.validTo(),
                before.aliases(agency.id()));
    }

    private static @Nullable Object[] row(AgencyDetails details, long id, String key) {
        return new @Nullable Object[] {
            details.electronicId(),
            details.name(),
            details.shortName(),
            VietnameseText.fold(details.name()),
            details.type().name(),
            details.type().tier().name(),
            String.valueOf(details.type().appliesAs()),
            details.unitId(),
            details.parentId(),
            details.validFrom(),
            details.validTo(),
            id,
            key
        };
    }
}
