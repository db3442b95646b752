package vn.guongsang.kit.event;

import java.sql.SQLException;

/** The database refused a statement of outbox, inbox or quarantine; the cause keeps its SQLSTATE. */
public class EventStoreException extends RuntimeException {

    EventStoreException(String what, SQLException cause) {
        super("could not " + what, cause);
    }
}
