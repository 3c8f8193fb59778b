package vn.chiso.exchange.book;

import org.jspecify.annotations.Nullable;

/** The name of a font; whatever is longer than such a name says nothing. */
final class FontName {

    private static final int LONGEST = 64;

    private FontName() {}

    static @Nullable String of(@Nullable String name) {
        return name == null || name.isBlank() || name.length() > LONGEST ? null : name;
    }
}
