package vn.chiso.base.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets that every spreadsheet takes: no longer than 31 characters, none twice. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // Excel keeps this name for itself
        taken.add("history");
    }

    /** As much of the wish as can be. */
    String of(String wish) {
        String bare = wish.replaceAll("[\\[\\]:*?/\\\\]", "-")
                .replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^'+|'+$", "");
        String name = bare.isEmpty() ? "Sheet" : bare;
        String given = cut(name, LONGEST);
        for (int n = 2; !taken.add(given.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            given = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return given;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest
                ? name
                : name.substring(0, longest - 1).strip().replaceAll("'+$", "") + "…";
    }
}
