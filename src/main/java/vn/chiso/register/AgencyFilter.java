package vn.chiso.register;

import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;

/**
 * Which agencies are listed.
 *
 * @param unitId with all that ever stood below it; null for the user's whole territory
 * @param text in the name, an alias or the electronic identifier, without regard to marks and case; empty for any
 * @param type null for any
 * @param tier null for any
 * @param retired whether those are listed too that are no more today
 */
public record AgencyFilter(
        @Nullable Long unitId,
        String text,
        @Nullable AgencyType type,
        @Nullable Tier tier,
        boolean retired) {

    public static final AgencyFilter ALL = new AgencyFilter(null, "", null, null, false);
}
