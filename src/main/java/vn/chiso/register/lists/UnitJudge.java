package vn.chiso.register.lists;

import static vn.chiso.territory.UnitLevel.COMMUNE;
import static vn.chiso.territory.UnitLevel.DISTRICT;
import static vn.chiso.territory.UnitLevel.NATION;
import static vn.chiso.territory.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.register.lists.UnitList.Entry;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;

/**
 * Holds a list of units against the register on the list's day. Neither code nor name is identity: where one is the same
 * and the other is not, somebody is asked.
 */
final class UnitJudge {

    private final TerritoryService territory;
    private final ListDraft draft;
    private final UnitList list;
    private final Map<String, Unit> inForce = new HashMap<>();
    private final Map<Long, List<Unit>> below = new HashMap<>();
    private final Set<String> codes;
    private final Map<String, UnitItem> byCode = new HashMap<>();
    private final Set<Long> found = new HashSet<>();
    private final List<UnitItem> items = new ArrayList<>();

    UnitJudge(TerritoryService territory, ListDraft draft, UnitList list) {
        this.territory = territory;
        this.draft = draft;
        this.list = list;
        codes = list.entries().stream().map(Entry::id).collect(Collectors.toSet());
        LocalDate reform = TileMap.MERGER_OF_PROVINCES;
        if (list.districts() != draft.day().isBefore(reform)) {
            throw new ListRefused(list.districts() ? "three_levels" : "two_levels", DateText.format(reform));
        }
        for (Unit unit : territory.allOn(draft.day())) {
            inForce.put(unit.level() + ":" + unit.code(), unit);
            if (unit.parentId() != null) {
                below.computeIfAbsent(unit.parentId(), id -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** Each line, from the highest level down, then what the list lacks. */
    List<UnitItem> items() {
        list.entries().forEach(entry -> {
            UnitItem item = item(entry);
            items.add(item);
            if (item.why == null) {
                byCode.put(entry.id(), item);
            }
        });
        gone();
        return items;
    }

    private UnitItem item(Entry entry) {
        if (entry.wrong() != null) {
            return refused(entry, entry.wrong());
        }
        UnitItem aboveItem = byCode.get(entry.aboveId());
        Unit above = entry.level() == PROVINCE
                ? territory.nation()
                : aboveItem == null ? inForce.get(entry.aboveId()) : aboveItem.held;
        if (aboveItem == null && above == null) {
            return refused(entry, new ListRefused("above", entry.above()));
        }
        Unit held = inForce.get(entry.id());
        boolean sameCode = held != null;
        if (held == null && above != null) {
            held = namesake(entry, above.id());
        }
        if (held == null) {
            return fresh(entry, null, aboveItem, above, false);
        }
        found.add(held.id());
        boolean sure =
                sameCode ? UnitWords.alike(entry.name(), held.name()) : UnitWords.same(entry.name(), held.name());
        Boolean said = draft.same(entry.id() + ":" + entry.row());
        if (!sure && said == null) {
            return new UnitItem(entry, held, aboveItem, State.ASKED, true);
        }
        return sure || Boolean.TRUE.equals(said)
                ? goesOn(entry, held, aboveItem, above, !sure)
                : fresh(entry, held, aboveItem, above, true);
    }

    /** The unit in the same place that the list calls so and gives another code. */
    private @Nullable Unit namesake(Entry entry, long aboveId) {
        String name = UnitWords.compact(entry.name());
        List<Unit> called = below.getOrDefault(aboveId, List.of()).stream()
                .filter(unit -> unit.level() == entry.level() && !found.contains(unit.id()))
                .filter(unit -> !codes.contains(unit.level() + ":" + unit.code()))
                .filter(unit -> UnitWords.compact(unit.name()).equals(name))
                .toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    private UnitItem goesOn(Entry entry, Unit held, @Nullable UnitItem aboveItem, @Nullable Unit above, boolean asked) {
        String kind = kind(entry, aboveItem, above);
        boolean here = above != null
                && Objects.equals(held.parentId(), above.id())
                && (aboveItem == null || !aboveItem.replaces);
        boolean sameName = UnitWords.same(entry.name(), held.name());
        boolean asItWas = sameName
                && (kind.isEmpty() || kind.equals(held.kind()))
                && entry.code().equals(held.code());
        if (here && asItWas) {
            return new UnitItem(entry, held, aboveItem, State.UNCHANGED, asked);
        }
        UnitItem item = new UnitItem(entry, held, aboveItem, here ? State.RENAMED : State.MOVED, asked);
        item.next = new UnitDetails(
                entry.code(),
                entry.level(),
                kind.isEmpty() ? held.kind() : kind,
                sameName ? held.name() : entry.name(),
                above == null ? null : above.id(),
                draft.day(),
                held.validTo(),
                null);
        item.taken = draft.takes(item.key(), true);
        return item;
    }

    /** A unit of its own; the one that has its code ends. */
    private UnitItem fresh(
            Entry entry, @Nullable Unit held, @Nullable UnitItem aboveItem, @Nullable Unit above, boolean asked) {
        UnitItem item = new UnitItem(entry, held, aboveItem, State.NEW, asked);
        item.replaces = held != null;
        UnitDetails over = aboveItem == null ? null : aboveItem.next;
        LocalDate from = over != null ? over.validFrom() : above == null ? null : above.validFrom();
        LocalDate to = over != null ? over.validTo() : above == null ? null : above.validTo();
        LocalDate reform = TileMap.MERGER_OF_PROVINCES;
        if (!list.districts() && entry.level() == COMMUNE && (from == null || from.isBefore(reform))) {
            from = reform;
        }
        if (entry.level() == DISTRICT && (to == null || to.isAfter(reform))) {
            to = reform;
        }
        item.next = new UnitDetails(
                entry.code(),
                entry.level(),
                kind(entry, aboveItem, above),
                entry.name(),
                above == null ? null : above.id(),
                draft.beginsOnDay() || held != null ? draft.day() : from,
                to,
                null);
        item.taken = draft.takes(item.key(), true);
        return item;
    }

    private static String kind(Entry entry, @Nullable UnitItem aboveItem, @Nullable Unit above) {
        String over =
                aboveItem != null && aboveItem.next != null ? aboveItem.next.kind() : above == null ? "" : above.kind();
        return UnitWords.official(entry.kind(), entry.level(), over.startsWith("thành phố"));
    }

    private static UnitItem refused(Entry entry, vn.chiso.base.text.Refused why) {
        UnitItem item = new UnitItem(entry, null, null, State.REFUSED, false);
        item.why = why;
        return item;
    }

    /** What is in force below the provinces of the list, on its levels, and not in it. */
    private void gone() {
        Set<UnitLevel> levels = list.entries().stream().map(Entry::level).collect(Collectors.toSet());
        List<Unit> open = new ArrayList<>();
        for (UnitItem item : List.copyOf(items)) {
            if (item.held != null && item.held.level() == PROVINCE && item.why == null) {
                open.add(item.held);
            }
        }
        while (!open.isEmpty()) {
            for (Unit unit : below.getOrDefault(open.removeLast().id(), List.of())) {
                open.add(unit);
                if (levels.contains(unit.level())
                        && unit.level() != NATION
                        && !found.contains(unit.id())
                        && !codes.contains(unit.level() + ":" + unit.code())) {
                    UnitItem item = new UnitItem(null, unit, null, State.GONE, false);
                    item.taken = draft.takes(item.key(), false);
                    items.add(item);
                }
            }
        }
    }
}
