package vn.guongsang.kit.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of checking the audit chains.
 *
 * @param whole no bad line among those read
 * @param checked number of good lines read
 * @param firstBad the first bad line; absent when whole
 * @param next where the next part begins; absent when everything has been read
 */
@Schema(description = "Kết quả kiểm tra chuỗi nhật ký kiểm toán")
public record AuditVerdict(boolean whole, long checked, BadLine firstBad, UUID next) {

    /** A line that was changed, removed or added from outside. */
    @Schema(name = "AuditBadLine", description = "Dòng nhật ký sai đầu tiên")
    public record BadLine(String aggregateType, UUID aggregateId, long seq) {}
}
