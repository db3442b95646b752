package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.training.step.TrainingStatus;

/** A session as shown. */
@Schema(name = "TrainingSession", description = "Lớp tập huấn, buổi giảng")
public record TrainingView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "HELD") TrainingStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã tổ chức",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"correction\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Nội dung", examples = "EMULATION_SKILLS") TrainingType type,
        @NotNull @Schema(description = "Đối tượng", examples = "[\"EMULATION_STAFF\"]", maxItems = 8)
                List<Audience> audiences,
        @NotNull UUID organiserId,
        @NotNull @Schema(description = "Tên lớp", examples = "Tập huấn nghiệp vụ thi đua, khen thưởng", maxLength = 300)
                String title,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") TrainingForm form,
        @NotNull @Schema(description = "Địa điểm", examples = "Hội trường Sở Nội vụ", maxLength = 300) String place,
        @NotNull @Schema(description = "Ngày dự kiến", examples = "2026-04-10") LocalDate plannedOn,
        @Schema(description = "Ngày tổ chức", examples = "2026-04-12") LocalDate heldOn,
        @Schema(description = "Số giờ", examples = "7.5") BigDecimal hours,
        @Schema(description = "Tổng số người dự", examples = "120") Integer attendees,
        @NotNull @Schema(description = "Tài liệu", maxItems = 30) List<Material> materials,
        @NotNull Instant createdAt,
        @Schema(description = "Các lần ghi kết quả, cũ trước; chỉ khi xem một lớp") List<ResultView> results,
        @Schema(description = "Lịch sử; chỉ khi xem một lớp") List<HistoryLine> history)
        implements Versioned {}
