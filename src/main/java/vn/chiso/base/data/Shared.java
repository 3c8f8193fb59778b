package vn.chiso.base.data;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds once what many hold: whoever reads an answer that equals one that somebody still holds gets that one. Nothing is
 * kept for those to come, and every answer was read before it is compared, so none is older than it would be otherwise.
 *
 * @param <T> a value that never changes, with {@code equals} and {@code hashCode} of all it consists of
 */
public final class Shared<T> {

    private final Map<T, WeakReference<T>> held = new WeakHashMap<>();

    /** An equal one that somebody holds, else {@code read} itself. */
    public synchronized T one(T read) {
        WeakReference<T> known = held.get(read);
        @Nullable T same = known == null ? null : known.get();
        if (same != null) {
            return same;
        }
        held.put(read, new WeakReference<>(read));
        return read;
    }
}
