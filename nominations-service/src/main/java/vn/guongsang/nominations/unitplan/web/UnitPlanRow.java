package vn.guongsang.nominations.unitplan.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** A plan in a list. */
@Schema(description = "Một kế hoạch trong danh sách")
public record UnitPlanRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") UnitPlanStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã trình",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm kế hoạch", examples = "2024") int year,
        @NotNull
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch phát hiện, tuyên truyền, tôn vinh điển hình tiên tiến năm 2024",
                        maxLength = 300)
                String title,
        @Schema(description = "Số, ký hiệu văn bản", examples = "12/KH-UBND", maxLength = 100) String documentNumber,
        @NotNull Instant createdAt,
        Instant submittedAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
