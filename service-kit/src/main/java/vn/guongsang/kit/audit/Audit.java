package vn.guongsang.kit.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;

/** Writes audit lines in the transaction of the change; the row lock on the aggregate keeps its chain in order. */
@ApplicationScoped
public class Audit {

    private static final byte[] NOTHING = new byte[0];
    private static final String INSERT =
            "INSERT INTO audit_line (" + AuditLine.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    Audit(DataSource database) {
        this.database = database;
    }

    /**
     * Appends one line.
     *
     * @param aggregate name of the aggregate, such as {@code nomination}
     * @param action what was done, such as {@code approval}
     * @param reason why, as given by the actor; null when none was asked for. Free of personal data.
     * @param changed names of the fields that changed, never their values
     */
    public void record(
            String aggregate, UUID id, String action, Actor actor, String reason, List<String> changed, Instant at) {
        try (Connection connection = database.getConnection()) {
            AuditLine last = last(connection, id);
            AuditLine line = new AuditLine(
                            aggregate,
                            id,
                            last == null ? 1 : last.seq() + 1,
                            at,
                            actor.id(),
                            action,
                            reason,
                            List.copyOf(changed),
                            traceId(),
                            last == null ? NOTHING : last.hash(),
                            NOTHING)
                    .sealed();
            insert(connection, line);
        } catch (SQLException e) {
            throw new IllegalStateException("audit", e);
        }
    }

    /** Appends the first line of many aggregates that have just been made, in one batch. */
    public void recordFirst(First what, List<UUID> ids, Actor actor, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (UUID id : ids) {
                bind(
                        insert,
                        connection,
                        new AuditLine(
                                        what.aggregate(),
                                        id,
                                        1,
                                        at,
                                        actor.id(),
                                        what.action(),
                                        null,
                                        what.changed(),
                                        traceId(),
                                        NOTHING,
                                        NOTHING)
                                .sealed());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("audit", e);
        }
    }

    /** What the first line of an aggregate says: its name, what was done, names of the fields. */
    public record First(String aggregate, String action, List<String> changed) {}

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }

    private static AuditLine last(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + AuditLine.COLUMNS + " FROM audit_line WHERE aggregate_id = ? ORDER BY seq DESC LIMIT 1")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? AuditLine.of(row) : null;
            }
        }
    }

    private static void insert(Connection connection, AuditLine line) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, connection, line);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, Connection connection, AuditLine line) throws SQLException {
        insert.setString(1, line.aggregateType());
        insert.setObject(2, line.aggregateId());
        insert.setLong(3, line.seq());
        insert.setTimestamp(4, Timestamp.from(line.at()));
        insert.setString(5, line.actor());
        insert.setString(6, line.action());
        insert.setString(7, line.reason());
        insert.setArray(8, connection.createArrayOf("text", line.changed().toArray()));
        insert.setString(9, line.traceId());
        insert.setBytes(10, line.previousHash());
        insert.setBytes(11, line.hash());
    }
}
