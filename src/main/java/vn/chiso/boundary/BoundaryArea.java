package vn.chiso.boundary;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One area of a file.
 *
 * @param number its place in the file, from 1
 * @param properties what the file says of it
 * @param unitId the unit that it belongs to; null for none
 * @param found how that is known
 */
public record BoundaryArea(
        int number,
        Map<String, String> properties,
        @Nullable Long unitId,
        Found found) {

    /** How an area found its unit, or why it did not. */
    public enum Found {
        CODE,
        NAME,
        /** Somebody said so. */
        HAND,
        /** The file says nothing that a unit is called. */
        UNKNOWN,
        /** Several units, or several areas, are called so. */
        SEVERAL;

        /** The key of the name on screen. */
        public String key() {
            return "boundary.found." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the file calls it: its name, its code, or the first thing that is said of it; empty for nothing. */
    public String label(BoundaryEdition.Columns columns) {
        String name = columns.name() == null ? null : properties.get(columns.name());
        String code = columns.code() == null ? null : properties.get(columns.code());
        if (name != null) {
            return code == null ? name : name + " (" + code + ")";
        }
        return code != null ? code : properties.values().stream().findFirst().orElse("");
    }
}
