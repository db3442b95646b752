package vn.guongsang.kit.sql;

import java.sql.SQLException;

/** The database refused a statement; the cause keeps its SQLSTATE, by which it becomes a 503 or a retry. */
public class SqlException extends RuntimeException {

    SqlException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
