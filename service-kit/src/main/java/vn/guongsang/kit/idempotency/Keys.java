package vn.guongsang.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** SQL of the idempotency records. */
@ApplicationScoped
class Keys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    Keys(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the key for the current transaction. A second caller waits for the first to end, as long as the lock time-out
     * allows; then it finds the stored answer, or, if the first was rolled back, goes on itself.
     *
     * @return the stored answer when the call has been made before
     */
    Optional<StoredAnswer> claim(Call call, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        INSERT INTO idempotency (principal, route, key, fingerprint, authority, created_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, call.principal());
            insert.setString(2, call.route());
            insert.setString(3, call.key());
            insert.setBytes(4, call.fingerprint());
            insert.setBytes(5, call.authority());
            insert.setTimestamp(6, Timestamp.from(at));
            return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(earlier(connection, call));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new ProblemException(KitProblem.IDEMPOTENCY_IN_PROGRESS).retryAfter(Duration.ofSeconds(1));
            }
            throw new IllegalStateException("idempotency", e);
        }
    }

    private StoredAnswer earlier(Connection connection, Call call) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                SELECT fingerprint, authority, status, headers::text, body
                FROM idempotency WHERE principal = ? AND route = ? AND key = ?""")) {
            select.setString(1, call.principal());
            select.setString(2, call.route());
            select.setString(3, call.key());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(KitProblem.IDEMPOTENCY_IN_PROGRESS).retryAfter(Duration.ofSeconds(1));
                }
                if (!Arrays.equals(row.getBytes(1), call.fingerprint())) {
                    throw new ProblemException(KitProblem.IDEMPOTENCY_KEY_REUSED);
                }
                if (!Arrays.equals(row.getBytes(2), call.authority())) {
                    throw new ProblemException(KitProblem.IDEMPOTENCY_SCOPE_CHANGED);
                }
                if (row.getInt(3) == KitProblem.IDEMPOTENCY_ANSWER_ERASED.status()) {
                    throw new ProblemException(KitProblem.IDEMPOTENCY_ANSWER_ERASED);
                }
                return new StoredAnswer(row.getInt(3), headers(row.getString(4)), row.getString(5));
            }
        }
    }

    /** Stores the answer; commits with the change. */
    void finish(Call call, StoredAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        """
                        UPDATE idempotency SET status = ?, headers = ?::jsonb, body = ?
                        WHERE principal = ? AND route = ? AND key = ?""")) {
            update.setInt(1, answer.status());
            update.setString(2, json.writeValueAsString(answer.headers()));
            update.setString(3, answer.body());
            update.setString(4, call.principal());
            update.setString(5, call.route());
            update.setString(6, call.key());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("idempotency", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers cannot be written", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers cannot be read", e);
        }
    }

    /**
     * One call.
     *
     * @param principal who calls; keys of different principals never meet
     * @param route method and path
     * @param fingerprint hash of what the resource method was given
     * @param authority hash of roles and scope; a caller who has lost them is not shown the old answer
     */
    record Call(String principal, String route, String key, byte[] fingerprint, byte[] authority) {}
}
