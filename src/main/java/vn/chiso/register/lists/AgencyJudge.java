package vn.chiso.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.register.lists.AgencyList.Entry;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Holds a list of agencies against the register: by code, else by name or alias within the unit. */
final class AgencyJudge {

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ListDraft draft;
    private final LongPredicate mine;
    private final @Nullable Long ownUnit;
    private final LocalDate day;
    private final Map<String, List<Agency>> byName;
    private final Map<String, Agency> byCode = new HashMap<>();
    private final CalledUnits called;
    private final Map<String, AgencyItem> listed = new HashMap<>();
    private final Set<Long> found = new HashSet<>();
    private final Set<Long> units = new HashSet<>();
    private final Set<AgencyType> types = new HashSet<>();

    /**
     * @param mine whether the user keeps the agencies of a unit
     * @param ownUnit what lines without a unit are of; null for none
     */
    AgencyJudge(
            AgencyService agencies,
            TerritoryService territory,
            ListDraft draft,
            LongPredicate mine,
            @Nullable Long ownUnit) {
        this.agencies = agencies;
        this.territory = territory;
        this.draft = draft;
        this.mine = mine;
        this.ownUnit = ownUnit;
        day = draft.day();
        byName = agencies.byName(day);
        for (Agency agency : agencies.all()) {
            if (agency.inForceOn(day) && agency.electronicId() != null) {
                byCode.put(agency.electronicId().toLowerCase(Locale.ROOT), agency);
            }
        }
        called = new CalledUnits(territory, day, mine);
    }

    /** Each line of the list, then what it lacks; an agency that others are part of before those. */
    List<AgencyItem> items() {
        List<AgencyItem> items = new ArrayList<>();
        for (Entry entry : ((AgencyList) draft.content()).entries()) {
            AgencyItem item = item(entry);
            items.add(item);
            if (item.why == null) {
                listed.putIfAbsent(VietnameseText.fold(entry.name()), item);
                if (!entry.code().isEmpty()) {
                    listed.putIfAbsent(VietnameseText.fold(entry.code()), item);
                }
            }
        }
        items.forEach(this::above);
        for (Agency agency : agencies.all()) {
            if (agency.inForceOn(day)
                    && units.contains(agency.unitId())
                    && types.contains(agency.type())
                    && !found.contains(agency.id())) {
                AgencyItem gone = new AgencyItem(null, agency, State.GONE, false);
                gone.next = details(agency).until(day);
                gone.taken = draft.takes(gone.key(), false);
                items.add(gone);
            }
        }
        return items;
    }

    private AgencyItem item(Entry entry) {
        if (entry.wrong() != null) {
            return new AgencyItem(entry, null, State.REFUSED, false).refuse(entry.wrong());
        }
        Unit unit = entry.unit().isEmpty() ? own() : called.find(entry.unit());
        Agency held = entry.code().isEmpty() ? null : byCode.get(entry.code().toLowerCase(Locale.ROOT));
        boolean byItsCode = held != null;
        if (unit == null && (held == null || !entry.unit().isEmpty())) {
            return new AgencyItem(entry, null, State.REFUSED, false).refuse(called.refusal(entry.unit()));
        }
        long unitId = unit == null ? Objects.requireNonNull(held).unitId() : unit.id();
        if (!mine.test(unitId) || (held != null && !mine.test(held.unitId()))) {
            return new AgencyItem(entry, null, State.REFUSED, false).refuse(new ListRefused("not_yours"));
        }
        if (held == null) {
            held = byName.getOrDefault(VietnameseText.fold(entry.name()), List.of()).stream()
                    .filter(agency -> agency.unitId() == unitId && !found.contains(agency.id()))
                    .findFirst()
                    .orElse(null);
        }
        units.add(unitId);
        if (held == null) {
            return fresh(entry, null, unitId, false);
        }
        found.add(held.id());
        types.add(held.type());
        boolean known =
                UnitWords.alike(entry.name(), held.name()) || names(held).contains(VietnameseText.fold(entry.name()));
        Boolean said = draft.same(new AgencyItem(entry, held, State.ASKED, true).key());
        boolean sure = known || !byItsCode;
        if (!sure && said == null) {
            return new AgencyItem(entry, held, State.ASKED, true);
        }
        return sure || Boolean.TRUE.equals(said)
                ? goesOn(entry, held, unitId, known, !sure)
                : fresh(entry, held, unitId, true);
    }

    private AgencyItem fresh(Entry entry, @Nullable Agency held, long unitId, boolean asked) {
        AgencyItem item = new AgencyItem(entry, held, State.NEW, asked);
        AgencyType type = entry.type() != null ? entry.type() : held == null ? null : held.type();
        if (type == null) {
            return item.refuse(new ListRefused("no_type"));
        }
        types.add(type);
        item.replaces = held != null;
        item.next = new AgencyDetails(
                entry.name(),
                entry.shortName(),
                entry.code(),
                type,
                unitId,
                null,
                draft.beginsOnDay() || held != null ? day : null,
                territory.byId(unitId).validTo(),
                entry.aliases());
        item.taken = draft.takes(item.key(), true);
        return item;
    }

    /** The same agency; another name of it stays as an alias. */
    private AgencyItem goesOn(Entry entry, Agency held, long unitId, boolean known, boolean asked) {
        AgencyDetails now = details(held);
        boolean other = !UnitWords.same(entry.name(), now.name())
                && (!known || UnitWords.compact(entry.name()).equals(UnitWords.compact(now.name())));
        List<String> aliases = new ArrayList<>(now.aliases());
        aliases.addAll(entry.aliases());
        if (other && !known) {
            aliases.add(now.name());
        }
        AgencyDetails next = new AgencyDetails(
                other ? entry.name() : now.name(),
                !entry.shortName().isEmpty()
                        ? entry.shortName()
                        : now.shortName().equals(now.name()) && other ? entry.name() : now.shortName(),
                entry.code().isEmpty() ? now.electronicId() : entry.code(),
                entry.type() == null ? now.type() : entry.type(),
                unitId,
                now.parentId(),
                now.validFrom(),
                now.validTo(),
                aliases);
        boolean moved = held.unitId() != unitId;
        State state = moved ? State.MOVED : next.equals(now) ? State.UNCHANGED : State.RENAMED;
        AgencyItem item = new AgencyItem(entry, held, state, asked);
        item.next = next;
        item.taken = state.isChange() && draft.takes(item.key(), true);
        return item;
    }

    /** Finds what an agency is part of: in the list, else in the same unit or one above. */
    private void above(AgencyItem item) {
        Entry entry = item.entry;
        AgencyDetails next = item.next;
        if (entry == null || next == null || entry.parent().isEmpty()) {
            return;
        }
        String parent = VietnameseText.fold(entry.parent());
        AgencyItem in = listed.get(parent);
        if (in != null && (in.held == null || in.replaces)) {
            item.above = in;
            moved(item);
            return;
        }
        Agency known = in == null ? known(parent, next.unitId()) : in.held;
        if (known == null) {
            item.refuse(new ListRefused("parent", entry.parent()));
        } else if (!Objects.equals(next.parentId(), known.id())) {
            item.next = next.partOf(known.id());
            moved(item);
        }
    }

    private void moved(AgencyItem item) {
        if (item.state == State.UNCHANGED || item.state == State.RENAMED) {
            item.state = State.MOVED;
            item.taken = draft.takes(item.key(), true);
        }
    }

    private @Nullable Agency known(String parent, long unitId) {
        Agency coded = byCode.get(parent);
        Set<Long> way = new HashSet<>();
        territory.path(territory.byId(unitId)).forEach(unit -> way.add(unit.id()));
        return coded != null
                ? coded
                : byName.getOrDefault(parent, List.of()).stream()
                        .filter(agency -> way.contains(agency.unitId()))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Unit own() {
        return ownUnit == null ? null : territory.byId(ownUnit);
    }

    private List<String> names(Agency agency) {
        return agencies.aliases(agency.id()).stream().map(VietnameseText::fold).toList();
    }

    private AgencyDetails details(Agency agency) {
        return new AgencyDetails(
                agency.name(),
                agency.shortName(),
                agency.electronicId(),
                agency.type(),
                agency.unitId(),
                agency.parentId(),
                agency.validFrom(),
                agency.validTo(),
                agencies.aliases(agency.id()));
    }
}
