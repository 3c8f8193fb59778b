package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.territory.Unit;

/** Finds the unit of each area: by code, then by name. Where several fit none is chosen. */
final class Matching {

    private final UnitNames units;
    private final Columns columns;

    Matching(UnitNames units, Columns columns) {
        this.units = units;
        this.columns = columns;
    }

    /** The areas as they are found now; what somebody said by hand stays. */
    List<BoundaryArea> of(List<BoundaryArea> areas) {
        Map<String, Integer> named = new HashMap<>();
        areas.forEach(area -> named.merge(name(area) + "\n" + parent(area), 1, Integer::sum));
        List<BoundaryArea> found = new ArrayList<>();
        for (BoundaryArea area : areas) {
            found.add(
                    area.found() == Found.HAND
                            ? area
                            : of(area, named.getOrDefault(name(area) + "\n" + parent(area), 0) > 1));
        }
        return found;
    }

    private BoundaryArea of(BoundaryArea area, boolean nameIsRepeated) {
        Optional<Unit> byCode = columns.code() == null
                ? Optional.empty()
                : units.ofCode(area.properties().get(columns.code()));
        if (byCode.isPresent()) {
            return with(area, byCode.get().id(), Found.CODE);
        }
        List<Unit> byName = units.ofName(name(area), parent(area).isEmpty() ? null : parent(area));
        if (byName.size() == 1 && !nameIsRepeated) {
            return with(area, byName.getFirst().id(), Found.NAME);
        }
        return with(area, null, byName.isEmpty() ? Found.UNKNOWN : Found.SEVERAL);
    }

    private String name(BoundaryArea area) {
        return columns.name() == null ? "" : area.properties().getOrDefault(columns.name(), "");
    }

    private String parent(BoundaryArea area) {
        return columns.parent() == null ? "" : area.properties().getOrDefault(columns.parent(), "");
    }

    private static BoundaryArea with(BoundaryArea area, @Nullable Long unitId, Found found) {
        return new BoundaryArea(area.number(), area.properties(), unitId, found);
    }
}
