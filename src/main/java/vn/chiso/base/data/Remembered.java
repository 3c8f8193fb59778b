package vn.chiso.base.data;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something of the database that seldom changes and is read often. While a transaction is changing it everybody reads it
 * anew, and once after it has ended: nobody is told what was never committed. {@link Memories} makes it.
 */
public final class Remembered<T> {

    private final Supplier<T> read;
    private final Runnable tellOthers;

    private @Nullable T known;
    private int changing;
    private long changes;

    /** @param tellOthers that it is changed by the transaction at work */
    Remembered(Supplier<T> read, Runnable tellOthers) {
        this.read = read;
        this.tellOthers = tellOthers;
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
        tellOthers.run();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ended();
            }
        });
    }

    /** Another node has changed it. */
    synchronized void forget() {
        known = null;
        changes++;
    }

    private synchronized void ended() {
        known = null;
        changing--;
        changes++;
    }
}
