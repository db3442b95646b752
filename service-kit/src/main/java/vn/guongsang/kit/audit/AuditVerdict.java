package vn.guongsang.kit.audit;

import jakarta.validation.constraints.NotNull;
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
public record AuditVerdict(
        @NotNull @Schema(description = "Không có dòng nào sai trong phần đã đọc", examples = "true") boolean whole,
        @NotNull @Schema(description = "Số dòng đúng đã đọc", examples = "1042") long checked,
        BadLine firstBad,
        UUID next) {

    /** A line that was changed, removed or added from outside. */
    @Schema(name = "AuditBadLine", description = "Dòng nhật ký sai đầu tiên")
    public record BadLine(
            @NotNull @Schema(description = "Loại đối tượng", maxLength = 50, examples = "nomination")
                    String aggregateType,
            @NotNull UUID aggregateId,
            @NotNull @Schema(description = "Số thứ tự của dòng trong chuỗi", examples = "3") long seq) {}
}
