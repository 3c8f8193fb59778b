package vn.chiso.dashboard;

import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.territory.Unit;

/**
 * An agency or a child unit with what it shows for the selected indicator.
 *
 * @param agency the agency, or the only agency of the child unit that has data; null otherwise
 * @param unit the child unit; null for an agency of the unit's own tier
 * @param asked whether a round or inspection asked it; null when no list is known
 */
public record Row(
        String key,
        @Nullable Agency agency,
        @Nullable Unit unit,
        Shown shown,
        @Nullable Boolean asked) {}
