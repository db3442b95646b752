package vn.guongsang.media.planning;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** A waiting approval as shown. */
@Schema(name = "WaitingApproval", description = "Công nhận còn hiệu lực mà chưa có đủ nhiệm vụ tuyên truyền")
public record WaitingView(
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
        @NotNull
                @Schema(
                        description = "Tên trong quyết định",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Ngày ghi nhận công nhận; quy tắc của ngày này được áp dụng")
                LocalDate approvedOn,
        @NotNull
                @Schema(
                        description =
                                "NO_RULE: không có quy tắc phù hợp; CHANNEL_WITHOUT_OUTLET: có kênh hiện không thuộc cơ quan nào",
                        examples = "NO_RULE")
                WaitingReason reason,
        @NotNull Instant waitingSince) {}
