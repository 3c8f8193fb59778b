package vn.chiso.dashboard.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;
import vn.chiso.discussion.CommentService;
import vn.chiso.discussion.FigureCommented;
import vn.chiso.security.AccountService;
import vn.chiso.security.Person;

/** What is said about figures, and the discussions that are open, to be told when a comment has been committed. */
@Component
class Discussions {

    private final CommentService comments;
    private final AccountService accounts;
    private final NodeNews news;
    private final Map<Runnable, Long> open = new ConcurrentHashMap<>();

    Discussions(CommentService comments, AccountService accounts, NodeNews news) {
        this.comments = comments;
        this.accounts = accounts;
        this.news = news;
        news.hear(Topic.COMMENT, new Hearer() {
            @Override
            public void heard(String what) {
                tell(Long.parseLong(what));
            }

            @Override
            public void missed() {
                open.keySet().forEach(Runnable::run);
            }
        });
    }

    CommentService comments() {
        return comments;
    }

    /** Who can be mentioned. */
    List<Person> colleagues() {
        return accounts.colleagues();
    }

    /** Keeps telling {@code discussion} of comments on the figure until what is returned is run. */
    Runnable register(long observationId, Runnable discussion) {
        open.put(discussion, observationId);
        return () -> open.remove(discussion);
    }

    @TransactionalEventListener
    void commented(FigureCommented change) {
        tell(change.observationId());
    }

    /** The discussions of other nodes are told with the commit. */
    @EventListener
    void commenting(FigureCommented change) {
        news.tell(Topic.COMMENT, String.valueOf(change.observationId()));
    }

    private void tell(long about) {
        open.forEach((discussion, observationId) -> {
            if (observationId == about) {
                discussion.run();
            }
        });
    }
}
