package vn.chiso.exchange.book;

import java.util.HashSet;
import java.util.Set;
import vn.chiso.exchange.book.BookRefused.Why;

/** How many different names of elements, attributes and prefixes a part has; a parser keeps each. */
final class NameLimit {

    private static final int MOST = 2_000;
    private static final int LONGEST = 200;

    private final String part;
    private final Set<String> names = new HashSet<>();

    /** Most names were met just before. */
    private final String[] recent = new String[256];

    NameLimit(String part) {
        this.part = part;
    }

    /** Takes note of a name; the parser hands out one and the same string for each. */
    @SuppressWarnings("ReferenceEquality")
    void know(String met) {
        int slot = met.hashCode() & 0xff;
        if (recent[slot] == met) {
            return;
        }
        recent[slot] = met;
        if (met.length() > LONGEST || (names.add(met) && names.size() > MOST)) {
            throw new BookRefused(Why.STRANGE_XML, part);
        }
    }
}
