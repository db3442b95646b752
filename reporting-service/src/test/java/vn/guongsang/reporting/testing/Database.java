package vn.guongsang.reporting.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.guongsang.localstack.testing.StackResource;

/** Looks into the database of the service, and prepares it, behind the service's back. */
public final class Database {

    /** All stores of facts, both generations. */
    private static final String STORES =
            "exemplar_store, recognition_store, propagation_store, criteria_edition_store, unit_plan_store, movement_store, "
                    + "movement_registration_store, nomination_store, nurturing_plan_store, referral_store, commendation_store, "
                    + "council_session_store, gathering_store, column_store, airing_month_store, contest_store, edition_store";

    private Database() {}

    /** Forgets all facts and units. */
    public static void clear() {
        change("TRUNCATE unit, unit_naming, unit_succession, " + STORES);
    }

    public static long number(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One text, or null. */
    public static String text(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
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

    /** A connection for a test that holds a lock. */
    public static Connection connection() throws SQLException {
        return StackResource.current().postgres().superuser("reporting");
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
