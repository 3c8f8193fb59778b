package vn.chiso.security.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The units of today with the names of those that they were made of: people go on using these. */
final class FormerNames {

    private static final int TOLD = 4;

    private final List<Unit> units;
    private final Map<Long, String> former = new HashMap<>();
    private final Map<Long, String> searched = new HashMap<>();

    FormerNames(TerritoryService territory) {
        units = territory.allOn(territory.boundaryDay(null));
        for (Unit unit : units) {
            List<String> names = territory.withPredecessors(unit.id()).stream()
                    .map(territory::byId)
                    .map(Unit::fullName)
                    .filter(name -> !name.equals(unit.fullName()))
                    .distinct()
                    .toList();
            former.put(
                    unit.id(),
                    names.stream().limit(TOLD).collect(Collectors.joining(", ")) + (names.size() > TOLD ? " …" : ""));
            searched.put(unit.id(), VietnameseText.fold(unit.fullName() + " · " + String.join(" · ", names)));
        }
    }

    List<Unit> units() {
        return units;
    }

    boolean matches(Unit unit, String typed) {
        return searched.getOrDefault(unit.id(), unit.foldedName()).contains(VietnameseText.fold(typed));
    }

    /** "tỉnh Quảng Bình, tỉnh Quảng Trị"; empty for a unit that kept its name. */
    String of(Unit unit) {
        return Objects.requireNonNullElse(former.get(unit.id()), "");
    }
}
