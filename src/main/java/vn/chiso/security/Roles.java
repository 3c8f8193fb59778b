package vn.chiso.security;

import java.util.List;

/** The roles of ChiSo, one for each account. What a role reads and writes depends on its agency and unit too. */
public final class Roles {

    public static final String LEADER = "LEADER";
    public static final String AGENCY_HEAD = "AGENCY_HEAD";
    public static final String AGENCY_STAFF = "AGENCY_STAFF";
    public static final String ICT_DEPARTMENT = "ICT_DEPARTMENT";
    public static final String INSPECTION_TEAM = "INSPECTION_TEAM";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final List<String> ALL =
            List.of(LEADER, AGENCY_HEAD, AGENCY_STAFF, ICT_DEPARTMENT, INSPECTION_TEAM, ADMINISTRATOR);

    /** The roles of people who work for one agency. */
    public static final List<String> OF_AGENCIES = List.of(AGENCY_HEAD, AGENCY_STAFF);

    private Roles() {}

    /** Whether people of that role fill in or decide about figures; whose, their agency and unit say. */
    public static boolean writes(String role) {
        return role.equals(ICT_DEPARTMENT) || OF_AGENCIES.contains(role);
    }
}
