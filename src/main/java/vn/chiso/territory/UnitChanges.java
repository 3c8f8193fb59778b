package vn.chiso.territory;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the register of units, each within the caller's transaction; readers see them after its commit. Who may
 * make them is the caller's to know: everybody but what fills an empty database comes through
 * {@code vn.chiso.register}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnitChanges {

    private final AdminUnitRepository units;
    private final TerritoryService territory;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    UnitChanges(AdminUnitRepository units, TerritoryService territory, EntityManager entities, JdbcClient jdbc) {
        this.units = units;
        this.territory = territory;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** @throws UnitRefused when it does not fit among the others */
    public Unit add(UnitDetails details) {
        territory.hold();
        Register register = territory.uncommitted();
        new UnitRules(register).demand(details, null);
        Unit added = insert(details, register);
        territory.refreshAfterCommit();
        return added;
    }

    /**
     * Corrects what was written wrongly; what changed on a day is a {@link #reform}.
     *
     * @param version the one that the user saw
     * @param inUse whether figures stand on the unit or on one below: its place is fixed then
     * @throws UnitRefused when it does not fit among the others, or somebody else was faster
     */
    public Unit correct(long id, int version, UnitDetails details, boolean inUse) {
        territory.hold();
        AdminUnit stored = units.findById(id).orElseThrow();
        Unit old = stored.toUnit();
        if (old.version() != version) {
            throw new UnitRefused(UnitField.WHOLE, UnitRefused.OVERTAKEN);
        }
        boolean moved = !Objects.equals(old.parentId(), details.parentId());
        UnitRules.refuseIf(inUse && moved, UnitField.PARENT, "in_use_parent");
        UnitRules.refuseIf(inUse && old.level() != details.level(), UnitField.LEVEL, "in_use_parent");
        new UnitRules(territory.uncommitted()).demand(details, old);
        stored.correct(details);
        units.flush();
        if (moved) {
            moveBelow(id, Objects.requireNonNull(details.parentId()));
        }
        territory.refreshAfterCommit();
        return stored.toUnit();
    }

    /** @throws UnitRefused when it cannot have happened like that */
    public Reform.Outcome reform(Reform reform) {
        territory.hold();
        Register before = territory.uncommitted();
        ReformRules rules = new ReformRules(before);
        rules.demand(reform);
        List<Unit> predecessors = new ArrayList<>();
        List<Unit> along = new ArrayList<>();
        for (long id : reform.predecessors()) {
            AdminUnit stored = units.findById(id).orElseThrow();
            along.addAll(reform.withChildren() ? rules.left(stored.toUnit(), reform) : List.of());
            if (!reform.goesOn()) {
                stored.end(reform.day());
            }
            predecessors.add(stored.toUnit());
        }
        units.flush();
        List<Unit> successors = new ArrayList<>();
        for (Reform.Heir heir : reform.successors()) {
            successors.add(heir(heir, reform));
        }
        for (Unit predecessor : predecessors) {
            if (successors.isEmpty()) {
                link(predecessor.id(), null, reform, reform.kind(), null);
            }
            for (int i = 0; i < successors.size(); i++) {
                BigDecimal share = reform.successors().get(i).share();
                boolean whole = share == null && reform.kind() != Reform.Kind.SPLIT;
                link(predecessor.id(), successors.get(i).id(), reform, reform.kind(), whole ? BigDecimal.ONE : share);
            }
        }
        int moved = along.isEmpty() ? 0 : moveAlong(along, successors.getFirst(), reform, before);
        territory.refreshAfterCommit();
        return new Reform.Outcome(predecessors, successors, moved);
    }

    private Unit heir(Reform.Heir heir, Reform reform) {
        Register register = territory.uncommitted();
        if (heir.unitId() != null) {
            return register.byId(heir.unitId());
        }
        UnitDetails details = Objects.requireNonNull(heir.details()).from(reform.day(), reform.legalBasis());
        new UnitRules(register).demand(details, null);
        return insert(details, register);
    }

    /** Each unit below as a new version under the successor, with all that stands below it in turn: it fits there as it
     * did before. */
    private int moveAlong(List<Unit> children, Unit successor, Reform reform, Register before) {
        int moved = 0;
        for (Unit child : children) {
            units.findById(child.id()).orElseThrow().end(reform.day());
            UnitDetails details = UnitDetails.of(child).movedTo(successor.id(), reform.day(), reform.legalBasis());
            Unit next = insert(details, before);
            link(child.id(), next.id(), reform, Reform.Kind.MOVE, BigDecimal.ONE);
            moved += 1 + moveAlong(new ReformRules(before).left(child, reform), next, reform, before);
        }
        return moved;
    }

    private Unit insert(UnitDetails details, Register register) {
        AdminUnit stored = units.saveAndFlush(
                new AdminUnit(UnitKeys.free(details, key -> register.byKey(key).isPresent()), details));
        Unit unit = stored.toUnit();
        jdbc.sql("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select :unit, a.ancestor_id, a.depth + 1 from unit_ancestor a where a.unit_id = :parent\
            """).param("unit", unit.id()).param("parent", unit.parentId()).update();
        jdbc.sql("insert into unit_ancestor (unit_id, ancestor_id, depth) values (?, ?, 0)")
                .params(unit.id(), unit.id())
                .update();
        return unit;
    }

    /** The whole branch hangs on the new parent: out of the old paths, into the new ones. */
    private void moveBelow(long unitId, long parentId) {
        entities.flush();
        jdbc.sql("""
            delete from unit_ancestor
            where unit_id in (select b.unit_id from unit_ancestor b where b.ancestor_id = :unit)
              and ancestor_id in (select u.ancestor_id from unit_ancestor u
                                  where u.unit_id = :unit and u.ancestor_id <> :unit)\
            """).param("unit", unitId).update();
        jdbc.sql("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select b.unit_id, a.ancestor_id, b.depth + a.depth + 1
            from unit_ancestor b cross join unit_ancestor a
            where b.ancestor_id = :unit and a.unit_id = :parent\
            """).param("unit", unitId).param("parent", parentId).update();
    }

    private void link(
            long predecessor, @Nullable Long successor, Reform reform, Reform.Kind kind, @Nullable BigDecimal share) {
        territory.link(predecessor, successor, reform.day(), kind.name(), share, reform.legalBasis());
    }
}
