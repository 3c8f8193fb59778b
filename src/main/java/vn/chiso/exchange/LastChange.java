package vn.chiso.exchange;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;
import vn.chiso.security.AuditRecorded;

/**
 * Names the state in which the data is. Whatever people change is in the audit trail, so each act in it that is more than
 * coming, going and reading makes another name, as does a start of the server. A read that begins after the name was
 * taken finds that state or a newer one.
 */
@Component
class LastChange {

    /** Acts that change nothing that a table tells. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(sign_|two_step\\.|token\\.|password\\.|user\\.|access\\.|export|comment\\.|evidence\\.|backup\\.).*");

    private final String start = UUID.randomUUID().toString();
    private final AtomicLong changes = new AtomicLong();
    private final JdbcClient jdbc;
    private final NodeNews news;

    LastChange(JdbcClient jdbc, NodeNews news) {
        this.jdbc = jdbc;
        this.news = news;
        news.hear(Topic.DATA, new Hearer() {
            @Override
            public void heard(String what) {
                changes.incrementAndGet();
            }

            @Override
            public void missed() {
                changes.incrementAndGet();
            }
        });
    }

    /** Costs one look into an index: reports that are loaded at a first start are in no audit trail. */
    String name() {
        long change = changes.get();
        Long statement = jdbc.sql("select max(id) from statement")
                .query(Long.class)
                .optional()
                .orElse(0L);
        return start + "-" + change + "-" + statement;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void recorded(AuditRecorded event) {
        if (changesData(event)) {
            changes.incrementAndGet();
        }
    }

    /** The other nodes are told with the commit. */
    @EventListener
    void recording(AuditRecorded event) {
        if (changesData(event)) {
            news.tell(Topic.DATA, "audit");
        }
    }

    private static boolean changesData(AuditRecorded event) {
        return !event.actions().stream()
                .allMatch(action -> HARMLESS.matcher(action).matches());
    }
}
