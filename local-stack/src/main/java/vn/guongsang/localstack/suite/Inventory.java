package vn.guongsang.localstack.suite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.guongsang.localstack.parts.LocalPostgres;

/**
 * What the databases hold.
 *
 * @param nominations nominations in every state
 * @param exemplars exemplars, revoked ones too
 * @param tasks propagation and retraction tasks in every state
 * @param recognitions recognitions in force that are counted
 */
public record Inventory(long nominations, long exemplars, long tasks, long recognitions) {

    static Inventory of(LocalPostgres postgres) {
        return new Inventory(
                count(postgres, "nominations", "nomination"),
                count(postgres, "nominations", "exemplar"),
                count(postgres, "media", "propagation_task"),
                count(postgres, "reporting", "recognition_fact WHERE revoked_at IS NULL"));
    }

    private static long count(LocalPostgres postgres, String database, String rows) {
        try (Connection connection = postgres.superuser(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count in database " + database, e);
        }
    }

    /** Whether nothing has been written yet, apart from reference data. */
    public boolean isEmpty() {
        return nominations == 0;
    }

    @Override
    public String toString() {
        return "%d hồ sơ đề nghị / nominations · %d điển hình / exemplars · %d nhiệm vụ / tasks · %d công nhận còn hiệu lực / recognitions in force"
                .formatted(nominations, exemplars, tasks, recognitions);
    }
}
