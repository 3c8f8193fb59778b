package vn.chiso.dashboard.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.observation.FigureChanged;

/** The dashboards that are open, to be told when a change of figures has been committed. */
@Component
class OpenPages {

    private final Set<Runnable> pages = ConcurrentHashMap.newKeySet();

    /** Keeps telling {@code page} until what is returned is run. */
    Runnable register(Runnable page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    @TransactionalEventListener
    void changed(FigureChanged change) {
        pages.forEach(Runnable::run);
    }
}
