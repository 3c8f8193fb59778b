package vn.chiso.territory;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Memories;
import vn.chiso.base.event.AfterCommit;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;

/**
 * The register of administrative units. Reads answer from an immutable copy in memory, renewed by {@link #refresh()}
 * after a change; lists of units are sorted by name in Vietnamese order.
 */
@Service
public class TerritoryService {

    private static final String MEMORY = "units";

    private final AdminUnitRepository units;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Memories memories;
    private final AtomicReference<Register> register = new AtomicReference<>(Register.EMPTY);

    TerritoryService(AdminUnitRepository units, JdbcClient jdbc, Clock clock, Memories memories) {
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
        this.memories = memories;
        memories.keep(MEMORY, this::refresh);
    }

    /** The nation, the root of every path. */
    public Unit nation() {
        return register().byKey("VN").orElseThrow(() -> new IllegalStateException("The register has no nation (VN)"));
    }

    public Unit byId(long id) {
        return register().byId(id);
    }

    public Optional<Unit> byKey(String key) {
        return register().byKey(key);
    }

    /** Resolves an official code on a day, or the system's own key, which needs no day. */
    public UnitLookup resolve(String codeOrKey, LocalDate on) {
        return byKey(codeOrKey)
                .<UnitLookup>map(UnitLookup.Found::new)
                .orElseGet(() -> register().byCode(codeOrKey, on));
    }

    /** Every unit that ever had the code, in order of validity. */
    public List<Unit> allOfCode(String code) {
        return register().allOfCode(code);
    }

    /** The units directly below {@code unitId} that were in force on {@code on}; empty when the register has none. */
    public List<Unit> childrenOn(long unitId, LocalDate on) {
        return register().childrenOn(unitId, on);
    }

    /** From the nation down to the unit itself. */
    public List<Unit> path(Unit unit) {
        return register().path(unit);
    }

    /** The ids of the unit and of everything that ever stood below it. */
    public Set<Long> withAllBelow(long unitId) {
        return register().below(unitId);
    }

    public List<Succession> successionsOf(long unitId) {
        return register().successionsOf(unitId);
    }

    /** How the unit came to be: the successions that lead to it. */
    public List<Succession> successionsTo(long unitId) {
        return register().successionsTo(unitId);
    }

    /** The days on which a unit changed, what it came from or became, or the units directly below it. */
    public SortedSet<LocalDate> reforms(long unitId) {
        Lineage lineage = lineage();
        SortedSet<LocalDate> days = new TreeSet<>();
        for (long id : lineage.line(unitId)) {
            days.addAll(lineage.reforms(id));
            childrenEver(id).forEach(child -> days.addAll(lineage.reforms(child.id())));
        }
        return days;
    }

    /** Everything that became of units, in the order of days. */
    public List<Succession> successions() {
        return register().successions();
    }

    /** What became of which unit, through any number of reforms. */
    public Lineage lineage() {
        return register().lineage();
    }

    /** The units directly below, whenever they were in force; by name. */
    public List<Unit> childrenEver(long unitId) {
        return List.copyOf(register().childrenEver(unitId));
    }

    public List<Unit> predecessorsOf(long unitId) {
        return register().predecessorsOf(unitId);
    }

    /** Every unit that was in force on {@code on}, the nation included. */
    public List<Unit> allOn(LocalDate on) {
        return register().all().stream().filter(unit -> unit.inForceOn(on)).toList();
    }

    /** Every unit that ever was, in no order. */
    public List<Unit> all() {
        return register().all();
    }

    /** The day before the first change: of earlier boundaries nothing is known. Empty where nothing ever changed. */
    public Optional<LocalDate> firstKnownDay() {
        return register().firstKnownDay();
    }

    /** Today, or the day of the last change where that is yet to come: of later boundaries nothing is known. */
    public LocalDate lastKnownDay() {
        LocalDate today = DateText.today(clock);
        return register().lastChange().filter(today::isBefore).orElse(today);
    }

    /** Whether it is known who was there on a day; where nothing ever changed, that is so of any. */
    public boolean knows(LocalDate day) {
        return firstKnownDay()
                .map(first -> !day.isBefore(first) && !day.isAfter(lastKnownDay()))
                .orElse(true);
    }

    /** The last day of a year: the day on which the boundaries of that year are read (2025 is already two-level). */
    public LocalDate boundaryDay(@Nullable Integer year) {
        return year == null ? DateText.today(clock) : LocalDate.of(year, 12, 31);
    }

    /** The unit and those that it was made of, through every reform: what somebody who is responsible for it has to
     * see of the past. */
    public Set<Long> withPredecessors(long unitId) {
        Set<Long> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(unitId));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (found.add(next)) {
                predecessorsOf(next).forEach(unit -> open.push(unit.id()));
            }
        }
        return found;
    }

    /** Units in force on {@code on} whose name or code contains the text, without regard to marks and case. */
    public List<Unit> search(String text, LocalDate on, int limit) {
        String folded = VietnameseText.fold(text);
        return register().all().stream()
                .filter(unit -> unit.inForceOn(on))
                .filter(unit -> unit.foldedName().contains(folded) || folded.equals(unit.code()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .limit(limit)
                .toList();
    }

    /** Adds units in the order given, parents first, and renews the paths upward. */
    @Transactional
    @BySystem
    public void add(List<NewUnit> newUnits) {
        Map<String, Long> ids = new HashMap<>();
        units.findAll()
                .forEach(unit -> ids.put(unit.toUnit().key(), unit.toUnit().id()));
        for (NewUnit unit : newUnits) {
            Long parentId = null;
            if (unit.parentKey() != null) {
                parentId = ids.get(unit.parentKey());
                if (parentId == null) {
                    throw new IllegalArgumentException("Unit " + unit.key() + ": no parent " + unit.parentKey());
                }
            }
            ids.put(
                    unit.key(),
                    units.save(new AdminUnit(unit, parentId)).toUnit().id());
        }
        units.flush();
        jdbc.sql("delete from unit_ancestor").update();
        jdbc.sql("insert into unit_ancestor (unit_id, ancestor_id, depth) select id, id, 0 from admin_unit")
                .update();
        int depth = 1;
        while (jdbc.sql("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select a.unit_id, u.parent_id, a.depth + 1
            from unit_ancestor a join admin_unit u on u.id = a.ancestor_id
            where a.depth = :depth and u.parent_id is not null\
            """).param("depth", depth - 1).update() > 0) {
            depth++;
        }
        memories.changed(MEMORY);
        refresh();
    }

    /** Records what became of units; both keys must be in the register. */
    @Transactional
    @BySystem
    public void addSuccession(
            String predecessorKey,
            @Nullable String successorKey,
            LocalDate effectiveOn,
            String kind,
            @Nullable BigDecimal share,
            @Nullable String legalBasis) {
        Long successorId =
                successorKey == null ? null : byKey(successorKey).orElseThrow().id();
        link(byKey(predecessorKey).orElseThrow().id(), successorId, effectiveOn, kind, share, legalBasis);
    }

    /** Writes that one unit became another, or none, in the transaction at work. */
    void link(
            long predecessor,
            @Nullable Long successor,
            LocalDate effectiveOn,
            String kind,
            @Nullable BigDecimal share,
            @Nullable String legalBasis) {
        jdbc.sql("""
            insert into unit_succession (id, predecessor_id, successor_id, effective_on, kind, share, legal_basis)
            values (nextval('id_seq'), ?, ?, ?, ?, ?, ?)\
            """)
                .param(predecessor)
                .param(new SqlParameterValue(Types.BIGINT, successor))
                .param(effectiveOn)
                .param(kind)
                .param(new SqlParameterValue(Types.NUMERIC, share))
                .param(new SqlParameterValue(Types.VARCHAR, legalBasis))
                .update();
    }

    /** Reads the register again; called after a change of units or successions. One after the other: what was read
     * earlier must not take the place of what was read later. */
    public synchronized void refresh() {
        register.set(read());
    }

    /** Lets one transaction at a time change the registers of units and agencies: what one of them checks, no other may
     * change meanwhile. */
    @Transactional
    public void hold() {
        jdbc.sql("select id from admin_unit where unit_key = 'VN' for update")
                .query(Long.class)
                .list();
    }

    /** The register as readers know it. */
    Register known() {
        return register();
    }

    /** The register as the transaction at work has made it. */
    Register uncommitted() {
        return read();
    }

    /** Reads the register again once the transaction at work is committed; a change that is rolled back is never seen. */
    void refreshAfterCommit() {
        memories.changed(MEMORY);
        AfterCommit.run(this::refresh);
    }

    private Register register() {
        Register current = Objects.requireNonNull(register.get());
        if (current == Register.EMPTY) {
            current = read();
            register.compareAndSet(Register.EMPTY, current);
        }
        return current;
    }

    private Register read() {
        List<Unit> all = units.findAll().stream().map(AdminUnit::toUnit).toList();
        if (all.isEmpty()) {
            return Register.EMPTY;
        }
        return new Register(
                all,
                jdbc.sql("select * from unit_succession order by effective_on, id")
                        .query((row, n) -> new Succession(
                                row.getLong("id"),
                                row.getLong("predecessor_id"),
                                row.getObject("successor_id", Long.class),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("kind"),
                                row.getBigDecimal("share"),
                                row.getString("legal_basis")))
                        .list());
    }
}
