package vn.chiso.exchange.book;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that should do no harm.
 *
 * @param name of the file
 * @param expected {@code accepted} and how many cells it has, {@code refused} and why, or {@code either}
 * @param maker what writes it
 */
record Hostile(String name, String expected, Maker maker) {

    /** Writes the file. */
    interface Maker {
        void write(Path file) throws IOException;
    }

    static Hostile refused(String name, BookRefused.Why why, Maker maker) {
        return new Hostile(name, "refused " + why, maker);
    }

    static Hostile accepted(String name, int cells, Maker maker) {
        return new Hostile(name, "accepted " + cells, maker);
    }

    /** Damage of which nobody can say what it hits. */
    static Hostile either(String name, Maker maker) {
        return new Hostile(name, "either", maker);
    }
}
