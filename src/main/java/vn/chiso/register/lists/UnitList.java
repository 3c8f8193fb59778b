package vn.chiso.register.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.territory.UnitLevel;

/**
 * Units as a list has them, from the highest level down, in the order of the file.
 *
 * @param districts whether the list is of the three levels before 1 July 2025
 */
record UnitList(boolean districts, List<Entry> entries) implements ListContent {

    UnitList {
        entries = List.copyOf(entries);
    }

    /**
     * One unit.
     *
     * @param code of as many digits as the level has, or as it stands where it cannot be one
     * @param kind empty where the list does not say it
     * @param above the code of the unit above, of the level {@code aboveLevel}; empty for a province
     * @param wrong why it cannot be read; null when it can
     */
    record Entry(
            int row,
            UnitLevel level,
            String code,
            String kind,
            String name,
            UnitLevel aboveLevel,
            String above,
            @Nullable Refused wrong) {

        String id() {
            return level + ":" + code;
        }

        String aboveId() {
            return aboveLevel + ":" + above;
        }

        String fullName() {
            return (kind.startsWith("thành phố") ? "thành phố" : kind)
                    .concat(" " + name)
                    .strip();
        }

        Entry but(Refused why) {
            return new Entry(row, level, code, kind, name, aboveLevel, above, why);
        }
    }
}
