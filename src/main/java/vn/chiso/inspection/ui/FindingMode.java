package vn.chiso.inspection.ui;

import java.util.Arrays;
import java.util.Locale;

/** How findings are shown. */
enum FindingMode {
    LIST,
    MATRIX,
    FOLLOW_UP;

    /** The word in addresses; the list needs none. */
    String word() {
        return this == LIST ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Key of the name on screen. */
    String key() {
        return "findings.mode." + name().toLowerCase(Locale.ROOT);
    }

    /** The list for a word that is none. */
    static FindingMode of(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElse(LIST);
    }
}
