package vn.chiso.dashboard.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.discussion.CommentService;
import vn.chiso.discussion.FigureCommented;
import vn.chiso.security.AccountService;
import vn.chiso.security.Person;

/** What is said about figures, and the discussions that are open, to be told when a comment has been committed. */
@Component
class Discussions {

    private final CommentService comments;
    private final AccountService accounts;
    private final Map<Runnable, Long> open = new ConcurrentHashMap<>();

    Discussions(CommentService comments, AccountService accounts) {
        this.comments = comments;
        this.accounts = accounts;
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
        open.forEach((discussion, observationId) -> {
            if (observationId == change.observationId()) {
                discussion.run();
            }
        });
    }
}
