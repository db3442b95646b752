package vn.guongsang.kit.inbox;

import vn.guongsang.kit.sql.DatabaseTrouble;

/** What kind of failure an exception is, judged by its chain of causes. */
public enum Fault {
    /** Passes by itself: the database is away, busy or restarting. Retried for ever. */
    PASSING,
    /** Never passes. Quarantined at once. */
    PERMANENT,
    /** Not known. Retried a while, then quarantined. */
    UNKNOWN;

    /** Judges an exception. */
    public static Fault of(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContractViolationException) {
                return PERMANENT;
            }
        }
        return DatabaseTrouble.isTransient(exception) ? PASSING : UNKNOWN;
    }
}
