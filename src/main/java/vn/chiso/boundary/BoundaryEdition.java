package vn.chiso.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.UnitLevel;

/**
 * One file of outlines, as an administrator brought it in.
 *
 * @param source whose the outlines are, as the administrator writes it
 * @param validFrom the day from which they hold
 * @param columns which of the file's properties tell what an area is
 * @param areas how many areas the file has
 * @param matched how many of them belong to a unit
 * @param mended how many of them were not as they should be, and are drawn as well as can be
 * @param inUse whether readers see it
 * @param version grows with everything that changes what is drawn
 */
public record BoundaryEdition(
        long id,
        String name,
        String source,
        String fileName,
        LocalDate validFrom,
        Columns columns,
        int areas,
        int matched,
        int mended,
        boolean inUse,
        boolean removed,
        int version,
        String uploadedBy,
        Instant uploadedAt) {

    /**
     * Which properties of a file tell what an area is.
     *
     * @param level of what units the areas are
     * @param code the property that holds official codes; null for none
     * @param name the property that holds names; null for none
     * @param parent the property that names a unit above; null for none
     */
    public record Columns(
            UnitLevel level,
            @Nullable String code,
            @Nullable String name,
            @Nullable String parent) {}
}
