package vn.chiso.register.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Units to choose from: by name or code, the higher level first. */
final class UnitChoice {

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator());

    private static final Comparator<Unit> LIVING_FIRST =
            Comparator.comparing((Unit unit) -> unit.validTo() != null).thenComparing(ORDER);

    private final TerritoryService territory;

    UnitChoice(TerritoryService territory) {
        this.territory = territory;
    }

    /** What is in force on a day at or below a unit.
     *
     * @param chosen is among them even if it is not in force; null for none */
    List<Unit> below(Unit top, LocalDate on, @Nullable Long chosen) {
        Set<Long> below = territory.withAllBelow(top.id());
        List<Unit> units = new ArrayList<>(territory.allOn(on).stream()
                .filter(unit -> below.contains(unit.id()))
                .toList());
        if (chosen != null && units.stream().noneMatch(unit -> unit.id() == chosen)) {
            units.add(territory.byId(chosen));
        }
        units.sort(ORDER);
        return units;
    }

    /** What can stand above a unit of a level, whenever it was in force: those in force today first. */
    List<Unit> above(UnitLevel level) {
        return territory.all().stream()
                .filter(unit -> switch (level) {
                    case NATION -> false;
                    case PROVINCE -> unit.level() == UnitLevel.NATION;
                    case DISTRICT -> unit.level() == UnitLevel.PROVINCE;
                    case COMMUNE -> unit.level() == UnitLevel.PROVINCE || unit.level() == UnitLevel.DISTRICT;
                })
                .sorted(LIVING_FIRST)
                .toList();
    }

    /** The units of a level, whenever they were in force: those in force today first. */
    List<Unit> ofLevel(UnitLevel level) {
        return territory.all().stream()
                .filter(unit -> unit.level() == level)
                .sorted(LIVING_FIRST)
                .toList();
    }

    static boolean matches(Unit unit, String typed) {
        String wanted = VietnameseText.fold(typed);
        return unit.foldedName().contains(wanted)
                || VietnameseText.fold(unit.fullName()).contains(wanted)
                || wanted.equals(unit.code());
    }

    /** "Tỉnh Thanh Hóa (38)". */
    static String label(Unit unit) {
        String name = capital(unit.fullName());
        return unit.code() == null ? name : name + " (" + unit.code() + ")";
    }

    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
