package vn.chiso.agency;

import java.util.Set;
import vn.chiso.base.text.VietnameseText;

/** The keys of new agencies. */
final class AgencyKeys {

    private static final int LONGEST = 110;

    private AgencyKeys() {}

    /** As the bundled agencies have theirs: the unit's key and the name, such as {@code P44:so-tu-phap}. */
    static String free(String unitKey, AgencyDetails details, Set<String> taken) {
        String name = VietnameseText.fold(details.name())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = unitKey + ":" + name;
        String key = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
        String free = key;
        for (int n = 2; taken.contains(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }
}
