package vn.guongsang.kit.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does something once the current transaction has committed, and nothing when it rolls back. */
@ApplicationScoped
public class AfterCommit {

    private final TransactionSynchronizationRegistry transactions;

    AfterCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * Registers the action.
     *
     * @param action short and without fault: the caller of the transaction waits for it
     * @throws IllegalStateException outside an active transaction
     */
    public void run(Runnable action) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("there is no transaction whose commit could be awaited");
        }
        transactions.registerInterposedSynchronization(new Action(action));
    }

    /** What the transaction manager calls. */
    private record Action(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do: what the action speaks of is written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
