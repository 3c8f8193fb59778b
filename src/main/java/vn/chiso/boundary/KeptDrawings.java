package vn.chiso.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Drawings that were asked for lately: each is made once, by whoever asks first. */
final class KeptDrawings {

    private static final int MOST = 100;

    /** @param version of the edition */
    record Key(long edition, int version, long parent, LocalDate day) {}

    private final Map<Key, byte[]> drawings = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized byte[] get(Key key, Supplier<byte[]> draw) {
        byte[] known = drawings.get(key);
        if (known == null) {
            known = draw.get();
            drawings.put(key, known);
        }
        return known;
    }
}
