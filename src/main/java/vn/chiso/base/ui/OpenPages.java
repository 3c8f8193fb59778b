package vn.chiso.base.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.base.event.Change;

/** The pages that are open, to be told when a change has been committed. */
@Component
public class OpenPages {

    private final Set<Runnable> pages = ConcurrentHashMap.newKeySet();

    /** Keeps telling {@code page} until what is returned is run. */
    public Runnable register(Runnable page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    /** Tells every open page; called after a commit. */
    @TransactionalEventListener
    public void changed(Change change) {
        pages.forEach(Runnable::run);
    }
}
