package vn.chiso.software;

import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * Which systems are listed.
 *
 * @param text words of a name or an alias, with or without marks; empty for any
 * @param category null for any
 * @param unitId the province of a report that names it; null for any
 * @param tier a tier on which it is reported; null for any
 */
public record SoftwareFilter(
        String text,
        @Nullable Category category,
        @Nullable Long unitId,
        @Nullable Tier tier) {

    public static final SoftwareFilter ALL = new SoftwareFilter("", null, null, null);
}
