package vn.chiso.register.ui;

import java.util.Arrays;
import java.util.Locale;

/** What of successions is listed. */
enum SuccessionPart {
    RECORDED,
    PROPOSED,
    REFUSED;

    /** As addresses write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is recorded, for an address that says nothing that is read. */
    static SuccessionPart of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(RECORDED);
    }
}
