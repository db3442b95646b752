package vn.guongsang.kit.problem.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.sql.DatabaseTrouble;

/** What passes by itself must be told from what is broken. */
class BrokenCommitTest {

    @Test
    void aConnectionThatBreaksDuringTheCommitPassesByItself() {
        XAException broken = new XAException("Error trying to transactionCommit local transaction");
        broken.initCause(new SQLException("An I/O error occurred while sending to the backend.", "08006"));
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(broken);
        Throwable failure = new QuarkusTransactionException(rollback);
        assertTrue(DatabaseTrouble.isTransient(failure));
        assertEquals(KitProblem.UNAVAILABLE, ProblemMappers.classify(failure).type());
    }

    @Test
    void aTransactionThatTookTooLongPassesByItself() {
        RollbackException timeout = new RollbackException("ARJUNA016102: The transaction is not active! Uid is 0:1");
        assertTrue(DatabaseTrouble.isTransient(new QuarkusTransactionException(timeout)));
        assertTrue(DatabaseTrouble.isTransient(
                new HibernateException("Transaction was rolled back in a different thread")));
        assertTrue(DatabaseTrouble.isTransient(new SQLException("Connection is closed")));
        assertTrue(DatabaseTrouble.isTransient(new SQLException("PreparedStatement is closed")));
    }

    @Test
    void aConstraintThatIsFoundOutAtTheCommitIsAConflict() {
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(new SQLException("duplicate key value", "23505"));
        assertFalse(DatabaseTrouble.isTransient(rollback));
        assertEquals(KitProblem.CONFLICT, ProblemMappers.classify(rollback).type());
    }

    @Test
    void aWrongStatementDoesNot() {
        assertFalse(DatabaseTrouble.isTransient(new SQLException("syntax error", "42601")));
        RollbackException marked = new RollbackException("ARJUNA016053: Could not commit transaction.");
        assertEquals(KitProblem.INTERNAL_ERROR, ProblemMappers.classify(marked).type());
    }
}
