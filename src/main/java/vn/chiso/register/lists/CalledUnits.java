package vn.chiso.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLookup;

/** Finds the units that a list names, by code or by a name that only one of the user's has. */
final class CalledUnits {

    /** Spreadsheets take leading zeros from codes. */
    private static final String[] ZEROS = {"", "0", "00", "000", "0000"};

    private final TerritoryService territory;
    private final LocalDate day;
    private final LongPredicate mine;
    private final Map<String, List<Unit>> byName = new HashMap<>();

    /** @param mine whether the user keeps the agencies of a unit */
    CalledUnits(TerritoryService territory, LocalDate day, LongPredicate mine) {
        this.territory = territory;
        this.day = day;
        this.mine = mine;
        for (Unit unit : territory.allOn(day)) {
            Set<String> names = new HashSet<>();
            names.add(VietnameseText.fold(unit.fullName()));
            names.add(VietnameseText.fold(unit.name()));
            for (String name : names) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** Null when none is called so, or several are. */
    @Nullable
    Unit find(String text) {
        if (text.matches("[0-9]{1,5}(?:[.,]0+)?")) {
            String code = text.replaceFirst("[.,]0+$", "");
            for (String zeros : ZEROS) {
                if (territory.resolve(zeros + code, day) instanceof UnitLookup.Found(Unit unit)) {
                    return unit;
                }
            }
            return null;
        }
        List<Unit> called = byName.getOrDefault(VietnameseText.fold(text), List.of()).stream()
                .filter(unit -> mine.test(unit.id()))
                .toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    /** Why nothing was found: several are called so, or what is called so has ended, or nothing ever was. */
    ListRefused refusal(String text) {
        String folded = VietnameseText.fold(text);
        if (byName.getOrDefault(folded, List.of()).size() > 1) {
            return new ListRefused("unit_several", text);
        }
        return territory.all().stream()
                .filter(unit -> VietnameseText.fold(unit.fullName()).equals(folded)
                        || VietnameseText.fold(unit.name()).equals(folded))
                .map(Unit::validTo)
                .filter(end -> end != null && !end.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(end -> new ListRefused("unit_ended", text, DateText.format(end)))
                .orElseGet(() -> new ListRefused("unit", text));
    }
}
