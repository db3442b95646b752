package vn.guongsang.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Walks the chains and names the first bad line. */
@ApplicationScoped
public class AuditVerifier {

    private final DataSource database;

    AuditVerifier(DataSource database) {
        this.database = database;
    }

    /**
     * Checks lines in the order of aggregate and number.
     *
     * @param after aggregate to go on after, for checking in parts; null to begin
     * @param most lines to read at the most
     */
    public AuditVerdict verify(UUID after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + AuditLine.COLUMNS
                        + " FROM audit_line WHERE aggregate_id > ? ORDER BY aggregate_id, seq LIMIT ?")) {
            select.setObject(1, after == null ? new UUID(0, 0) : after);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                return walk(row, most);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("audit", e);
        }
    }

    /** The aggregate that the limit may have cut is left to the next part. */
    private static AuditVerdict walk(ResultSet row, int most) throws SQLException {
        AuditLine before = null;
        UUID lastWhole = null;
        long checked = 0;
        while (row.next()) {
            AuditLine line = AuditLine.of(row);
            boolean sameChain = before != null && before.aggregateId().equals(line.aggregateId());
            if (!line.follows(sameChain ? before : null)) {
                return new AuditVerdict(
                        false,
                        checked,
                        new AuditVerdict.BadLine(line.aggregateType(), line.aggregateId(), line.seq()),
                        null);
            }
            if (before != null && !sameChain) {
                lastWhole = before.aggregateId();
            }
            before = line;
            checked++;
        }
        return new AuditVerdict(true, checked, null, checked < most ? null : lastWhole);
    }
}
