package vn.chiso.register.lists;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.agency.AgencyRenewals;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyStep;
import vn.chiso.base.text.DateText;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.observation.FigureUse;
import vn.chiso.register.AgencyRegister;
import vn.chiso.register.RegisterChanged;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Lists of agencies, for those who keep the register of agencies, each in the own territory. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
public class AgencyLists implements Lists {

    private static final String SUBJECT = "AGENCIES";

    /** Each round refuses all that does not fit; what is left out with it may make more not fit. */
    private static final int ROUNDS = 10;

    private final AgencyService agencies;
    private final AgencyRenewals renewals;
    private final AgencyRegister register;
    private final TerritoryService territory;
    private final FigureUse figures;
    private final CurrentUser user;
    private final ListStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyLists(
            AgencyService agencies,
            AgencyRenewals renewals,
            AgencyRegister register,
            TerritoryService territory,
            FigureUse figures,
            CurrentUser user,
            ListStore store,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agencies = agencies;
        this.renewals = renewals;
        this.register = register;
        this.territory = territory;
        this.figures = figures;
        this.user = user;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ListDraft open(Path file, String name) {
        for (SheetTable table : SheetTable.open(file, name)) {
            AgencyList list = AgencyListReader.read(table).orElse(null);
            if (list != null && !list.entries().isEmpty()) {
                return new ListDraft(name, list, DateText.today(clock), false);
            }
        }
        throw new ListRefused("no_agencies");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListLine> judge(ListDraft draft) {
        return lines(items(draft));
    }

    @Override
    public ListIntake accept(ListDraft draft, List<ListLine> shown) {
        territory.hold();
        List<AgencyItem> items = items(draft);
        int changes = ListLine.demand(lines(items), shown);
        boolean needsBasis = items.stream().anyMatch(item -> item.taken && (item.state == State.GONE || item.replaces));
        if (needsBasis && draft.legalBasis().isEmpty()) {
            throw new ListRefused("basis");
        }
        List<AgencyStep.Done> done = renewals.renew(steps(draft, items, new ArrayList<>()));
        ListIntake intake = store.add(
                SUBJECT,
                draft.fileName(),
                draft.day(),
                changes,
                done.stream().map(AgencyStep.Done::trace).toList());
        audit.record(
                "agency.list",
                "list:" + intake.id(),
                draft.fileName() + " · " + done.size() + " · " + draft.occasion());
        audit.recordChanges(done.stream()
                .map(one -> new AuditTrail.Change(
                        one.before() == null ? "agency.add" : "agency.change",
                        "agency:" + one.after().key(),
                        draft.occasion(),
                        one.before() == null ? null : text(one.before()),
                        text(one.now())))
                .toList());
        events.publishEvent(new RegisterChanged());
        return intake;
    }

    private String text(AgencyDetails details) {
        List<@Nullable String> parts = new ArrayList<>(List.of(details.name()));
        parts.add(details.electronicId());
        parts.add(details.type().code());
        parts.add(territory.byId(details.unitId()).key());
        parts.add(details.validTo() == null ? null : "/" + details.validTo());
        parts.add(details.aliases().isEmpty() ? null : String.join(" | ", details.aliases()));
        return String.join(" · ", parts.stream().filter(Objects::nonNull).toList());
    }

    @Override
    public ListIntake undo(long id) {
        ListIntake intake = store.lock(SUBJECT, id);
        renewals.takeBack(store.traces(id, AgencyStep.Trace.class));
        audit.record("agency.list.undo", "list:" + id, intake.fileName() + " · " + intake.changes());
        events.publishEvent(new RegisterChanged());
        return store.undone(intake);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListIntake> past() {
        return store.past(SUBJECT);
    }

    /** Judged until what is left fits together. */
    private List<AgencyItem> items(ListDraft draft) {
        Map<Long, Boolean> mine = new HashMap<>();
        List<AgencyItem> items = new AgencyJudge(
                        agencies,
                        territory,
                        draft,
                        unit -> mine.computeIfAbsent(unit, register::mayChange),
                        user.unitId().orElse(null))
                .items();
        for (int round = 0; round < ROUNDS; round++) {
            List<AgencyItem> owners = new ArrayList<>();
            Map<Integer, AgencyRefused> refused = renewals.refusals(steps(draft, items, owners));
            if (refused.isEmpty()) {
                break;
            }
            refused.forEach((step, why) -> owners.get(step).refuse(why));
        }
        return items;
    }

    /** @param owners is told whose each step is */
    private List<AgencyStep> steps(ListDraft draft, List<AgencyItem> items, List<AgencyItem> owners) {
        List<AgencyStep> steps = new ArrayList<>();
        items.forEach(item -> item.step = null);
        Set<AgencyItem> open = new HashSet<>();
        items.forEach(item -> step(draft, item, steps, owners, open));
        return steps;
    }

    /** What others are part of comes before them; what would be part of nothing is left out. */
    private void step(
            ListDraft draft, AgencyItem item, List<AgencyStep> steps, List<AgencyItem> owners, Set<AgencyItem> open) {
        AgencyDetails next = item.next;
        if (!item.taken || next == null || item.step != null) {
            return;
        }
        AgencyItem above = item.above;
        if (above != null) {
            if (open.add(item)) {
                step(draft, above, steps, owners, open);
            }
            if (above.step == null) {
                item.refuse(new ListRefused("above_left_out"));
                return;
            }
        }
        Agency held = item.held;
        if (item.replaces && held != null) {
            owners.add(item);
            steps.add(new AgencyStep(held.id(), register.details(held).until(draft.day()), null, false));
        }
        Agency same = item.replaces ? null : held;
        item.step = steps.size();
        owners.add(item);
        steps.add(new AgencyStep(
                same == null ? null : same.id(),
                next,
                above == null ? null : above.step,
                same != null && fixed(same, next)));
    }

    /** Asked only where it matters: each question is a statement. */
    private boolean fixed(Agency held, AgencyDetails next) {
        boolean other = held.unitId() != next.unitId() || held.type() != next.type();
        return other && figures.ofAgency(held.id());
    }

    private List<ListLine> lines(List<AgencyItem> items) {
        return items.stream()
                .map(item -> {
                    Agency held = item.held;
                    Long unit =
                            item.next != null ? Long.valueOf(item.next.unitId()) : held == null ? null : held.unitId();
                    return item.line(
                            unit != null
                                    ? territory.byId(unit).fullName()
                                    : item.entry == null ? "" : item.entry.unit());
                })
                .toList();
    }
}
