package vn.guongsang.media.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.guongsang.localstack.testing.StackResource;

/** Looks into the database of the service, and prepares it, behind the service's back. */
public final class Database {

    /** How many lines of an aggregate's audit, which cannot be changed, hold what somebody wrote. */
    public static final String FREE_TEXTS =
            "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND reason IS NOT NULL";

    private Database() {}

    public static long number(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int change(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement update = prepare(connection, sql, arguments)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One text of the first row; null when there is none. */
    public static String text(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection for a test that holds a lock. */
    public static Connection connection() throws SQLException {
        return StackResource.current().postgres().superuser("media");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
