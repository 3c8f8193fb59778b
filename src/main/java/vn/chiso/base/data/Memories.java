package vn.chiso.base.data;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;

/**
 * All copies of the database that this node keeps in memory, by their names. What one node changes, all others forget:
 * whoever keeps a copy keeps it here.
 */
@Component
public class Memories {

    private final Map<String, Runnable> kept = new ConcurrentHashMap<>();
    private final NodeNews news;

    Memories(NodeNews news) {
        this.news = news;
        news.hear(Topic.MEMORY, new Hearer() {
            @Override
            public void heard(String what) {
                kept.getOrDefault(what, () -> {}).run();
            }

            @Override
            public void missed() {
                kept.values().forEach(Runnable::run);
            }
        });
    }

    /** Remembers what {@code read} finds, under a name that nobody else has. */
    public <T> Remembered<T> remember(String name, Supplier<T> read) {
        Remembered<T> remembered = new Remembered<>(read, () -> changed(name));
        keep(name, remembered::forget);
        return remembered;
    }

    /** For a copy that is kept in another way: {@code renew} is run when another node has changed what it was made of. */
    public void keep(String name, Runnable renew) {
        if (kept.putIfAbsent(name, renew) != null) {
            throw new IllegalArgumentException("Kept twice: " + name);
        }
    }

    /** Of all copies that are kept. */
    public Set<String> names() {
        return Set.copyOf(kept.keySet());
    }

    /** To be called in the transaction that changes what the copy of this name was made of. */
    public void changed(String name) {
        news.tell(Topic.MEMORY, name);
    }
}
