package vn.guongsang.reporting.consolidation.delta;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one consolidated report says otherwise than another; what is equal is left out. */
@Schema(
        name = "ConsolidatedReportDelta",
        description = "Chỗ khác nhau giữa hai báo cáo tổng hợp của cùng đơn vị và năm")
public record ConsolidatedDelta(
        @NotNull @Schema(description = "Báo cáo trước") UUID from,
        @NotNull @Schema(description = "Báo cáo sau") UUID to,
        @NotNull @Schema(description = "Số liệu khác nhau", maxItems = 20000) List<FigureDelta> figures,
        @NotNull @Schema(description = "Báo cáo của đơn vị khác nhau", maxItems = 2000) List<InputDelta> inputs,
        @NotNull @Schema(description = "Công nhận khác nhau, theo nguyên nhân", maxItems = 4) List<CauseCount> causes,
        @NotNull @Schema(description = "Các công nhận khác nhau, nhiều nhất 1000", maxItems = 1000)
                List<RecordDelta> records) {

    /** A number of one or both. */
    @Schema(name = "ConsolidatedFigureDelta", description = "Một số liệu khác nhau; vắng mặt là báo cáo ấy không có")
    public record FigureDelta(
            @NotNull @Schema(description = "Bảng", examples = "indicators", maxLength = 50) String section,
            @NotNull @Schema(description = "Mã số liệu", examples = "SUBJECTS", maxLength = 200) String code,
            @NotNull @Schema(description = "Tên", examples = "Số đối tượng được công nhận", maxLength = 2500)
                    String label,
            @Schema(description = "Đơn vị; vắng mặt: cả phạm vi báo cáo") UUID unitId,
            @Schema(description = "Trước", examples = "310") BigDecimal from,
            @Schema(description = "Sau", examples = "309") BigDecimal to) {}

    /** A report that went into one of them only, or into both in different versions. */
    @Schema(name = "ConsolidatedInputDelta", description = "Báo cáo của một đơn vị khác nhau")
    public record InputDelta(
            @NotNull UUID reportId,
            @NotNull UUID unitId,
            @NotNull @Schema(description = "Tên đơn vị", examples = "Xã Quảng Thọ", maxLength = 300) String name,
            @Schema(description = "Phiên bản trước", examples = "1") Integer fromVersion,
            @Schema(description = "Phiên bản sau", examples = "2") Integer toVersion) {}

    /** How many records differ for one cause. */
    @Schema(name = "ConsolidatedCauseCount", description = "Số công nhận khác nhau vì một nguyên nhân")
    public record CauseCount(
            @NotNull Cause cause,
            @NotNull @Schema(description = "Số công nhận", examples = "1", minimum = "1") long count) {}

    /** A recognition that differs. */
    @Schema(name = "ConsolidatedRecordDelta", description = "Một công nhận khác nhau")
    public record RecordDelta(
            @NotNull Cause cause,
            @NotNull UUID exemplarId,
            @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
            @NotNull UUID unitId,
            @Schema(description = "Lý do hủy bỏ, thu hồi", examples = "FRAUD", maxLength = 50)
                    String revocationReason) {}

    /** Why a recognition differs. */
    @Schema(
            name = "ConsolidatedDeltaCause",
            description =
                    "ADDED công nhận mới hoặc vào muộn; REVOKED bị hủy bỏ, thu hồi; MERGED đối tượng trùng đã gộp; REMOVED không còn vì lý do khác.")
    public enum Cause {
        ADDED,
        REVOKED,
        MERGED,
        REMOVED
    }
}
