package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.recognition.FoundThrough;

/** A commendation in a list. */
@Schema(description = "Một đề nghị, quyết định khen thưởng trong danh sách")
public record CommendationRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "DECIDED") CommendationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã có quyết định",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull @Schema(description = "Hình thức", examples = "MERIT_PROVINCE", maxLength = 100) String form,
        @NotNull @Schema(description = "Cấp quyết định", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Loại khen thưởng", examples = "UNSCHEDULED") CommendationType type,
        @NotNull UUID unitId,
        @NotNull LocalDate deedOn,
        @NotNull @Schema(description = "Phát hiện qua", examples = "MOVEMENT") FoundThrough foundThrough,
        LocalDate decisionDate,
        @Schema(description = "Số ngày từ ngày lập thành tích đến ngày ký", examples = "12") Integer leadDays,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
