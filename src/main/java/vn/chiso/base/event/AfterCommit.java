package vn.chiso.base.event;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does something once the transaction at work is committed, before any page is told; at once where there is none. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Not done at all when the transaction is rolled back. */
    public static void run(Runnable what) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Committed(what));
        } else {
            what.run();
        }
    }

    private record Committed(Runnable what) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            what.run();
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
