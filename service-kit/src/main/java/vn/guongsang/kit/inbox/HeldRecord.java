package vn.guongsang.kit.inbox;

import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull @Schema(description = "Bộ nhận sự kiện", maxLength = 100, examples = "media-service") String consumer,
        @NotNull @Schema(description = "Chủ đề Kafka", maxLength = 249, examples = "guongsang.exemplars.v1")
                String topic,
        @NotNull @Schema(description = "Phân vùng của chủ đề", examples = "0") int partition,
        @NotNull @Schema(description = "Vị trí trong phân vùng", examples = "1042") long offset,
        @NotNull @Schema(description = "Vì sao bị giữ lại", maxLength = 50, examples = "contract-violation")
                String reason,
        @Schema(description = "Chi tiết kỹ thuật", maxLength = 2000, examples = "data.version: phải là số nguyên dương")
                String detail,
        @NotNull Instant heldAt,
        @NotNull @Schema(description = "HELD, RETRIED hoặc DISCARDED", maxLength = 20, examples = "HELD") String status,
        Instant resolvedAt,
        @Schema(description = "Mã người đã xử lý", maxLength = 200, examples = "quan-tri") String resolvedBy,
        @Schema(description = "Lý do bỏ", maxLength = 500, examples = "Bản ghi thử nghiệm, không thuộc hệ thống")
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
