package vn.chiso.register.lists;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.register.RegisterChanged;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitRefused;
import vn.chiso.territory.UnitRenewal;
import vn.chiso.territory.UnitRenewal.Done;
import vn.chiso.territory.UnitRenewal.Step;
import vn.chiso.territory.UnitRenewals;

/** Lists of units, for those who keep the register of units. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class UnitLists implements Lists {

    private static final String SUBJECT = "UNITS";

    /** Each round refuses all that does not fit; what is left out with it may make more not fit. */
    private static final int ROUNDS = 10;

    private final TerritoryService territory;
    private final UnitRenewals renewals;
    private final ListStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitLists(
            TerritoryService territory,
            UnitRenewals renewals,
            ListStore store,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.territory = territory;
        this.renewals = renewals;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A list of three levels is taken as one of the last day that had them, one of two as one of their first. */
    @Override
    @Transactional(readOnly = true)
    public ListDraft open(Path file, String name) {
        for (SheetTable table : SheetTable.open(file, name)) {
            UnitList list = UnitListReader.read(table).orElse(null);
            if (list != null && !list.entries().isEmpty()) {
                LocalDate reform = TileMap.MERGER_OF_PROVINCES;
                LocalDate today = DateText.today(clock);
                LocalDate last = today.isBefore(reform) ? today : reform.minusDays(1);
                return new ListDraft(name, list, list.districts() ? last : reform, !list.districts());
            }
        }
        throw new ListRefused("no_units");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListLine> judge(ListDraft draft) {
        return lines(items(draft));
    }

    @Override
    public ListIntake accept(ListDraft draft, List<ListLine> shown) {
        territory.hold();
        List<UnitItem> items = items(draft);
        int changes = ListLine.demand(lines(items), shown);
        if (draft.legalBasis().isEmpty() && items.stream().anyMatch(UnitLists::needsBasis)) {
            throw new ListRefused("basis");
        }
        List<Done> done = renewals.renew(renewal(draft, items, new ArrayList<>()));
        ListIntake intake = store.add(
                SUBJECT,
                draft.fileName(),
                draft.day(),
                changes,
                done.stream().map(Done::trace).toList());
        String occasion = draft.occasion();
        audit.record("unit.list", "list:" + intake.id(), draft.fileName() + " · " + done.size() + " · " + occasion);
        audit.recordChanges(done.stream().map(one -> change(one, occasion)).toList());
        events.publishEvent(new RegisterChanged());
        return intake;
    }

    private static boolean needsBasis(UnitItem item) {
        return item.taken && (item.state == State.GONE || item.state == State.MOVED || item.replaces);
    }

    private static AuditTrail.Change change(Done one, String occasion) {
        Unit named = Objects.requireNonNullElse(one.before(), Objects.requireNonNullElse(one.after(), one.before()));
        String act = one.before() == null
                ? "add"
                : one.after() == null
                        ? "abolish"
                        : Objects.equals(one.before().parentId(), one.after().parentId()) ? "rename" : "move";
        return new AuditTrail.Change(
                "unit." + act, "unit:" + named.key(), occasion, told(one.before()), told(one.after()));
    }

    private static @Nullable String told(@Nullable Unit unit) {
        return unit == null ? null : unit.key() + " " + unit.fullName();
    }

    @Override
    public ListIntake undo(long id) {
        ListIntake intake = store.lock(SUBJECT, id);
        renewals.takeBack(intake.asOf(), store.traces(id, UnitRenewal.Trace.class));
        audit.record("unit.list.undo", "list:" + id, intake.fileName() + " · " + intake.changes());
        events.publishEvent(new RegisterChanged());
        return store.undone(intake);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListIntake> past() {
        return store.past(SUBJECT);
    }

    /** Judged until what is left fits together. */
    private List<UnitItem> items(ListDraft draft) {
        List<UnitItem> items = new UnitJudge(territory, draft, (UnitList) draft.content()).items();
        for (int round = 0; round < ROUNDS; round++) {
            List<UnitItem> owners = new ArrayList<>();
            Map<Integer, UnitRefused> refused = renewals.refusals(renewal(draft, items, owners));
            if (refused.isEmpty()) {
                break;
            }
            refused.forEach((step, why) -> owners.get(step).refuse(why));
        }
        return items;
    }

    /**
     * The steps of what is taken; what would stand below a unit that is not taken is left out too.
     *
     * @param owners is told whose each step is
     */
    private static UnitRenewal renewal(ListDraft draft, List<UnitItem> items, List<UnitItem> owners) {
        List<Step> steps = new ArrayList<>();
        for (UnitItem item : items) {
            item.step = null;
            if (!item.taken) {
                continue;
            }
            UnitItem above = item.above;
            if (above != null && !above.begins() && above.isOpen()) {
                item.refuse(new ListRefused("above_left_out"));
                continue;
            }
            if (item.replaces) {
                owners.add(item);
                steps.add(new Step(Objects.requireNonNull(item.held).id(), null, null));
            }
            item.step = steps.size();
            owners.add(item);
            steps.add(new Step(
                    item.held == null || item.replaces ? null : item.held.id(),
                    item.next,
                    above != null && above.begins() ? above.step : null));
        }
        String basis = draft.legalBasis();
        return new UnitRenewal(draft.day(), basis.isEmpty() ? null : basis, steps);
    }

    private List<ListLine> lines(List<UnitItem> items) {
        Map<String, String> listed = new HashMap<>();
        for (UnitItem item : items) {
            if (item.entry != null && item.entry.wrong() == null) {
                listed.put(item.entry.id(), item.entry.fullName());
            }
        }
        return items.stream().map(item -> item.line(above(item, listed))).toList();
    }

    private String above(UnitItem item, Map<String, String> listed) {
        if (item.entry != null) {
            return listed.getOrDefault(item.entry.aboveId(), item.entry.above());
        }
        Long parent = item.held == null ? null : item.held.parentId();
        return parent == null ? "" : territory.byId(parent).fullName();
    }
}
