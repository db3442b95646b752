package vn.guongsang.system.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.system.running.TheSuite;

/** What stands in a database, read past the service that owns it. */
public final class Facts {

    private Facts() {}

    /** An exemplar as one service knows it. */
    record Exemplar(UUID id, long version, String status, int approvalNo) {}

    /** A recognition as one service knows it. */
    record Recognition(UUID exemplar, int approvalNo, UUID subject, int year, boolean revoked) {}

    /** A task as media-service knows it. */
    record Task(UUID id, UUID exemplar, int approvalNo, String kind, String status, UUID channel, UUID rule) {}

    /** A task's state as one service knows it. */
    record TaskState(UUID id, long version, String status) {}

    static List<Exemplar> exemplars(String database, String sql) {
        return read(
                database,
                sql,
                row -> new Exemplar(row.getObject(1, UUID.class), row.getLong(2), row.getString(3), row.getInt(4)));
    }

    static List<Recognition> recognitions(String database, String sql) {
        return read(
                database,
                sql,
                row -> new Recognition(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getBoolean(5)));
    }

    static List<TaskState> taskStates(String database, String table, String id) {
        return read(
                database,
                "SELECT " + id + ", version, status FROM " + table,
                row -> new TaskState(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)));
    }

    static List<Task> tasks() {
        return read(
                "media",
                "SELECT id, exemplar_id, approval_no, kind, status, channel_id, rule_id FROM propagation_task",
                row -> new Task(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class)));
    }

    /** The first number of the first row. */
    public static long number(String database, String sql) {
        return read(database, sql, row -> row.getLong(1)).get(0);
    }

    /** What one row tells. */
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Every row, as the mapper tells it. */
    public static <T> List<T> read(String database, String sql, Mapper<T> mapper) {
        try (Connection connection = TheSuite.database(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapper.map(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
