package vn.chiso.territory;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.UnitRenewal.Done;
import vn.chiso.territory.UnitRenewal.Trace;

/**
 * Many changes of the register of units at once, within the caller's transaction; readers see them after its commit. As
 * with {@link UnitChanges}, who may make them is the caller's to know.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnitRenewals {

    private static final String INSERT =
            "insert into admin_unit (id, unit_key, code, level, kind, name, folded_name, parent_id, valid_from,"
                    + " valid_to, legal_basis, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private static final int[] TYPES = {
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BIGINT,
        Types.DATE,
        Types.DATE,
        Types.VARCHAR
    };

    private final TerritoryService territory;
    private final EntityManager entities;
    private final JdbcOperations batches;
    private final JdbcClient jdbc;
    private final Ids ids;

    UnitRenewals(TerritoryService territory, EntityManager entities, JdbcOperations batches, JdbcClient jdbc, Ids ids) {
        this.territory = territory;
        this.entities = entities;
        this.batches = batches;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** What speaks against a renewal, by the place of the step; nothing is written, and no SQL is done. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<Integer, UnitRefused> refusals(UnitRenewal renewal) {
        long[] last = {0};
        return new RenewalPlan(territory.known(), renewal, () -> --last[0]).refused();
    }

    /**
     * Does all of it.
     *
     * @return each unit that ended or began, those that went along too
     * @throws UnitRefused when a single step does not fit; then nothing is done
     */
    public List<Done> renew(UnitRenewal renewal) {
        territory.hold();
        RenewalPlan plan = new RenewalPlan(territory.uncommitted(), renewal, ids::next);
        plan.refused().values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        entities.flush();
        List<Unit> added = plan.done().stream()
                .map(Done::after)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Unit::level))
                .toList();
        List<Unit> ended =
                plan.done().stream().map(Done::before).filter(Objects::nonNull).toList();
        batches.batchUpdate(
                "update admin_unit set valid_to = ?, version = version + 1 where id = ?",
                ended.stream()
                        .map(unit -> new Object[] {renewal.day(), unit.id()})
                        .toList());
        batches.batchUpdate(INSERT, added.stream().map(UnitRenewals::row).toList(), TYPES);
        paths();
        follow(plan.done(), renewal);
        entities.clear();
        territory.refreshAfterCommit();
        return plan.done();
    }

    private static @Nullable Object[] row(Unit unit) {
        return new @Nullable Object[] {
            unit.id(),
            unit.key(),
            unit.code(),
            unit.level().name(),
            unit.kind(),
            unit.name(),
            unit.foldedName(),
            unit.parentId(),
            unit.validFrom(),
            unit.validTo(),
            unit.legalBasis()
        };
    }

    /** The ways up of the units that have none yet, one step after the other. */
    private void paths() {
        jdbc.sql("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select u.id, u.id, 0 from admin_unit u
            where not exists (select 1 from unit_ancestor a where a.unit_id = u.id)\
            """).update();
        int depth = 0;
        while (jdbc.sql("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select a.unit_id, u.parent_id, a.depth + 1
            from unit_ancestor a join admin_unit u on u.id = a.ancestor_id
            where a.depth = :depth and u.parent_id is not null and not exists (
                select 1 from unit_ancestor b where b.unit_id = a.unit_id and b.ancestor_id = u.parent_id)\
            """).param("depth", depth).update() > 0) {
            depth++;
        }
    }

    /** Says what became of what; what became later of a unit that goes on otherwise became of its new version. */
    private void follow(List<Done> done, UnitRenewal renewal) {
        List<Object[]> later = new ArrayList<>();
        List<@Nullable Object[]> links = new ArrayList<>();
        for (Done one : done) {
            Unit old = one.before();
            Unit next = one.after();
            if (old == null) {
                continue;
            }
            Kind kind = next == null
                    ? Kind.ABOLISH
                    : Objects.equals(old.parentId(), next.parentId()) ? Kind.RENAME : Kind.MOVE;
            if (next != null && old.validTo() != null) {
                later.add(new Object[] {next.id(), old.id(), old.validTo()});
            }
            links.add(new @Nullable Object[] {
                ids.next(),
                old.id(),
                next == null ? null : next.id(),
                renewal.day(),
                kind.name(),
                next == null ? null : 1,
                renewal.legalBasis()
            });
        }
        batches.batchUpdate(
                "update unit_succession set predecessor_id = ? where predecessor_id = ? and effective_on = ?", later);
        batches.batchUpdate(
                "insert into unit_succession (id, predecessor_id, successor_id, effective_on, kind, share, legal_basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                links,
                new int[] {
                    Types.BIGINT, Types.BIGINT, Types.BIGINT, Types.DATE, Types.VARCHAR, Types.NUMERIC, Types.VARCHAR
                });
    }

    /**
     * Takes a renewal back, as if it had never been: what it made is deleted, as nothing is said of it.
     *
     * @param traces what its steps left behind, in their order
     * @throws UnitRefused when a unit has changed since, or something builds on one that would go
     */
    public void takeBack(LocalDate day, List<Trace> traces) {
        territory.hold();
        entities.flush();
        Register now = territory.uncommitted();
        List<Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> back = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        List<Object[]> ends = new ArrayList<>();
        for (Trace one : traces.reversed()) {
            if (one.begun() != null) {
                unchanged(now, one.begun(), 0);
                gone.add(new Object[] {one.begun()});
            }
            if (one.ended() != null) {
                unchanged(now, one.ended(), one.version());
                back.add(new @Nullable Object[] {one.until(), one.ended()});
                ends.add(new Object[] {one.ended(), day});
            }
            if (one.begun() != null && one.ended() != null) {
                links.add(new Object[] {one.ended(), one.begun()});
            }
        }
        try {
            batches.batchUpdate("update unit_succession set predecessor_id = ? where predecessor_id = ?", links);
            batches.batchUpdate("delete from unit_succession where successor_id = ?", gone);
            batches.batchUpdate(
                    "delete from unit_succession where predecessor_id = ? and effective_on = ? and successor_id is"
                            + " null",
                    ends);
            batches.batchUpdate("delete from unit_ancestor where unit_id = ?", gone);
            batches.batchUpdate("delete from admin_unit where id = ?", gone);
        } catch (DataIntegrityViolationException built) {
            throw UnitRules.refused(UnitField.WHOLE, "built_upon");
        }
        // what is as it was has its version again
        batches.batchUpdate("update admin_unit set valid_to = ?, version = version - 1 where id = ?", back, new int[] {
            Types.DATE, Types.BIGINT
        });
        entities.clear();
        territory.refreshAfterCommit();
    }

    private static void unchanged(Register now, long id, int version) {
        Unit unit = now.find(id).orElseThrow(() -> UnitRules.refused(UnitField.WHOLE, "changed_since", "?"));
        UnitRules.refuseIf(unit.version() != version, UnitField.WHOLE, "changed_since", unit.fullName());
    }
}
