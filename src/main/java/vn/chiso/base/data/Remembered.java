package vn.chiso.base.data;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something of the database that seldom changes and is read often. While a transaction is changing it everybody reads it
 * anew, and once after it has ended: nobody is told what was never committed.
 */
public final class Remembered<T> {

    private final Supplier<T> read;

    private @Nullable T known;
    private int changing;
    private long changes;

    public Remembered(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        long seen;
        synchronized (this) {
            if (known != null) {
                return known;
            }
            seen = changes;
        }
        T now = read.get();
        synchronized (this) {
            if (changing == 0 && changes == seen) {
                known = now;
            }
        }
        return now;
    }

    /** To be called in the transaction that changes it, before it is read there again. */
    public void change() {
        synchronized (this) {
            known = null;
            changing++;
            changes++;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ended();
            }
        });
    }

    private synchronized void ended() {
        known = null;
        changing--;
        changes++;
    }
}
