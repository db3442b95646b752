package vn.guongsang.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record in quarantine, without its bytes.
 *
 * @param status HELD, RETRIED or DISCARDED
 */
@Schema(description = "Bản ghi sự kiện bị giữ lại vì không xử lý được")
public record HeldRecord(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String reason,
        String detail,
        Instant heldAt,
        String status,
        Instant resolvedAt,
        String resolvedBy,
        String resolution) {

    static HeldRecord of(ResultSet row) throws SQLException {
        Timestamp resolved = row.getTimestamp(10);
        return new HeldRecord(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                row.getString(9),
                resolved == null ? null : resolved.toInstant(),
                row.getString(11),
                row.getString(12));
    }
}
