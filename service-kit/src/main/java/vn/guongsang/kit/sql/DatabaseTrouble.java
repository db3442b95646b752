package vn.guongsang.kit.sql;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.HibernateException;

/** Tells which failures of the database pass by themselves: a caller comes back later, a consumer waits. */
public final class DatabaseTrouble {

    /** Query cancelled, lock not available, serialization failure, deadlock. */
    private static final Set<String> TRANSIENT_STATES = Set.of("57014", "55P03", "40001", "40P01", "25P03");

    /** Unique and exclusion constraints: someone else was faster. */
    private static final Set<String> CONFLICT_STATES = Set.of("23505", "23P01");

    private DatabaseTrouble() {}

    /** Whether the cause is a lost connection, an exhausted pool, a time-out, a lock or a full server. */
    public static boolean isTransient(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && isTransient(sql) || isTimedOut(cause));
    }

    /** Whether a unique or exclusion constraint was hit. */
    public static boolean isConflict(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && CONFLICT_STATES.contains(String.valueOf(sql.getSQLState())));
    }

    /** All that lies behind a failure. What broke a commit is not the cause of the rollback, but suppressed by it. */
    private static Stream<Throwable> causes(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (found.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(open::add);
            }
        }
        return found.stream();
    }

    /** The reaper ends a transaction that takes too long behind its back; Hibernate or the commit finds that out. */
    private static boolean isTimedOut(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof RollbackException && message.contains("ARJUNA016102")
                || failure instanceof HibernateException && message.contains("rolled back in a different thread");
    }

    private static boolean isTransient(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P0")
                || TRANSIENT_STATES.contains(state)
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTimeoutException
                || isOfThePool(failure);
    }

    /** Agroal gives neither a state nor a class to its time-out and to what it closed when a transaction took too long. */
    private static boolean isOfThePool(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure.getSQLState() == null
                && (message.contains("acquisition timeout") || message.endsWith(" is closed"));
    }
}
