package vn.chiso.rights;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;

/**
 * Somebody who is signed in, and by rules that are written here anew what is theirs to read.
 *
 * @param office whom they work for; null for nobody in particular
 * @param unit the province that they read; null for the nation
 */
record Who(String role, @Nullable Office office, @Nullable Long unit) {

    NewAccount account() {
        String name = role.toLowerCase(Locale.ROOT)
                + (office == null ? "" : "." + office.number)
                + (unit == null ? "" : "-" + unit);
        return new NewAccount(name, name, role, office == null ? null : office.agency.id(), unit, false);
    }

    boolean isOf(Office other) {
        return office == other;
    }

    boolean isIn(Office other) {
        return unit == null || unit == other.agency.unitId();
    }

    /** Whether they may know this number. */
    boolean mayKnow(Office other, Secret secret) {
        boolean ict = isIn(other) && role.equals(Roles.ICT_DEPARTMENT);
        if (isOf(other) || ict) {
            return true;
        }
        return switch (secret) {
            case OPEN, STANDING -> isIn(other);
            case SENSITIVE -> isIn(other) && (role.equals(Roles.LEADER) || role.equals(Roles.ADMINISTRATOR));
            case SUBMITTED -> isIn(other) && role.equals(Roles.LEADER);
            case DRAFT, SENSITIVE_DRAFT, FORMER, CORRECTION -> false;
        };
    }
}
