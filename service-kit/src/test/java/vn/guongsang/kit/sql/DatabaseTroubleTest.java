package vn.guongsang.kit.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.inbox.Fault;

class DatabaseTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57014", "55P03", "40001", "40P01", "25P03"})
    void whatPassesByItselfIsTransientForCallersAndPassingForConsumers(String state) {
        IllegalStateException wrapped = new IllegalStateException("outer", new SQLException("inner", state));

        assertTrue(DatabaseTrouble.isTransient(wrapped));
        assertEquals(Fault.PASSING, Fault.of(wrapped));
    }

    @Test
    void anExhaustedPoolHasNoStateAndIsKnownByItsWords() {
        assertTrue(DatabaseTrouble.isTransient(
                new SQLException("Sorry, acquisition timeout! Consider increasing the acquisition timeout")));
        assertTrue(DatabaseTrouble.isTransient(new SQLTransientConnectionException("away")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "42P01", "22P02"})
    void aFaultOfTheStatementDoesNotPass(String state) {
        SQLException fault = new SQLException("wrong", state);

        assertFalse(DatabaseTrouble.isTransient(fault));
        assertEquals(Fault.UNKNOWN, Fault.of(fault));
        assertEquals(state.equals("23505"), DatabaseTrouble.isConflict(fault));
    }
}
