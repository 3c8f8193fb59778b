package vn.chiso.indicator;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chiso.base.data.Memories;

/**
 * The one copy of the catalogue in memory. A transaction that changes the catalogue reads its own copy, which nobody else
 * sees; everybody else's is renewed by its commit, before open pages are told, and stays as it is when it is rolled back.
 */
@Component
class CatalogueMemory {

    /** A copy that may have to be read yet. Each renewal puts another one in place, so that whoever was reading
     * meanwhile fills one that nobody asks any more. */
    private static final class Copy {
        private volatile @Nullable CatalogueContent content;

        /** Two who come first both read: waiting for each other could hold all connections. */
        CatalogueContent content(JdbcClient jdbc) {
            CatalogueContent known = content;
            if (known == null) {
                known = CatalogueContent.read(jdbc);
                content = known;
            }
            return known;
        }
    }

    /** What a transaction that changes the catalogue sees. */
    private static final class Pending extends ResourceHolderSupport {
        private Copy copy = new Copy();
    }

    private static final String MEMORY = "catalogue";

    private final JdbcClient jdbc;
    private final Memories memories;
    private final AtomicReference<Copy> shared = new AtomicReference<>(new Copy());

    CatalogueMemory(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.memories = memories;
        memories.keep(MEMORY, () -> shared.set(new Copy()));
    }

    CatalogueContent content() {
        return TransactionSynchronizationManager.getResource(this) instanceof Pending pending
                ? pending.copy.content(jdbc)
                : Objects.requireNonNull(shared.get()).content(jdbc);
    }

    /** Called after each write, within its transaction. */
    void changed() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            pending.copy = new Copy();
            return;
        }
        memories.changed(MEMORY);
        Pending pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<Pending, CatalogueMemory>(pending, this) {
                    @Override
                    protected boolean shouldReleaseBeforeCompletion() {
                        return false;
                    }

                    @Override
                    protected void processResourceAfterCommit(Pending committed) {
                        shared.set(new Copy());
                    }
                });
    }
}
