package vn.chiso.base.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.base.event.Change;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;

/** The pages that are open, to be told when a change has been committed, on whatever node. */
@Component
public class OpenPages {

    private final Set<Runnable> pages = ConcurrentHashMap.newKeySet();
    private final NodeNews news;

    OpenPages(NodeNews news) {
        this.news = news;
        news.hear(Topic.PAGES, new Hearer() {
            @Override
            public void heard(String what) {
                tell();
            }

            @Override
            public void missed() {
                tell();
            }
        });
    }

    /** Keeps telling {@code page} until what is returned is run. */
    public Runnable register(Runnable page) {
        pages.add(page);
        return () -> pages.remove(page);
    }

    /** Tells every open page; called after a commit. */
    @TransactionalEventListener
    public void changed(Change change) {
        tell();
    }

    /** The pages of other nodes are told with the commit. */
    @EventListener
    void changing(Change change) {
        news.tell(Topic.PAGES, change.getClass().getSimpleName());
    }

    private void tell() {
        pages.forEach(Runnable::run);
    }
}
