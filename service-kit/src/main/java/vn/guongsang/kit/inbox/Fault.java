package vn.guongsang.kit.inbox;

import java.sql.SQLException;
import java.util.Set;

/** What kind of failure an exception is, judged by its chain of causes. */
public enum Fault {
    /** Passes by itself: the database is away, busy or restarting. Retried for ever. */
    PASSING,
    /** Never passes. Quarantined at once. */
    PERMANENT,
    /** Not known. Retried a while, then quarantined. */
    UNKNOWN;

    private static final Set<String> PASSING_STATES = Set.of("40001", "40P01", "55P03", "57014");

    /** Judges an exception. */
    public static Fault of(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContractViolationException) {
                return PERMANENT;
            }
            if (cause instanceof SQLException sql && passes(sql)) {
                return PASSING;
            }
        }
        return UNKNOWN;
    }

    private static boolean passes(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return e.getMessage() != null && e.getMessage().contains("cquisition timeout");
        }
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P0")
                || PASSING_STATES.contains(state);
    }
}
