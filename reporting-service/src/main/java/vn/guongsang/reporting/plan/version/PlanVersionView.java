package vn.guongsang.reporting.plan.version;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.plan.version.content.ClauseChange;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** A version of a plan with everything that is known of it. */
@Schema(name = "PlanVersion", description = "Một lần ban hành hoặc sửa đổi, bổ sung Kế hoạch")
public record PlanVersionView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100)
                String planCode,
        @Schema(description = "Lần thứ mấy; vắng mặt khi chưa thông qua", examples = "2", minimum = "1") Integer number,
        @NotNull @Schema(description = "Trạng thái", examples = "ADOPTED") PlanVersionStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã thông qua",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"adoption\"]",
                        maxItems = 10)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "2", minimum = "1") long version,
        @NotNull
                @Schema(
                        description = "Tên gọi",
                        examples = "Điều chỉnh chỉ tiêu của cấp xã sau khi sắp xếp đơn vị hành chính",
                        maxLength = 500)
                String title,
        @Schema(description = "Số, ký hiệu văn bản", examples = "215/KH-UBND", maxLength = 100) String documentNumber,
        @Schema(description = "Ngày ký văn bản", examples = "2025-07-15") LocalDate documentDate,
        @Schema(description = "Cơ quan ban hành", examples = "Ủy ban nhân dân thành phố Huế", maxLength = 300)
                String signerBody,
        @Schema(description = "Ngày bắt đầu có hiệu lực", examples = "2025-07-15") LocalDate effectiveFrom,
        @Schema(description = "Ngày cuối có hiệu lực; vắng mặt khi chưa có lần sau", examples = "2025-12-31")
                LocalDate effectiveTo,
        @NotNull @Schema(description = "Các nội dung thay đổi; rỗng ở bản gốc", maxItems = 200)
                List<ClauseChange> changes,
        @NotNull Instant createdAt,
        @Schema(description = "Mã người thông qua", examples = "truong-ban", maxLength = 200) String adoptedBy,
        Instant adoptedAt,
        @NotNull @Schema(description = "Lịch sử", maxItems = 1000) List<HistoryLine> history)
        implements Versioned {

    static PlanVersionView of(
            PlanVersion version, String label, List<String> allowedActions, List<HistoryLine> history) {
        return new PlanVersionView(
                version.id(),
                version.planCode(),
                version.number(),
                version.status(),
                label,
                allowedActions,
                version.version(),
                version.title(),
                version.documentNumber(),
                version.documentDate(),
                version.signerBody(),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.changes(),
                version.createdAt(),
                version.adoptedBy(),
                version.adoptedAt(),
                history);
    }
}
