package vn.guongsang.nominations.nomination.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;

/** A nomination in a list. */
@Schema(description = "Một hồ sơ trong danh sách")
public record NominationRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") NominationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã trình",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Tên đối tượng", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Đơn vị hiện nay: chính đơn vị đề nghị, hoặc các đơn vị kế thừa nếu đã kết thúc")
                List<UUID> currentUnitIds,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Cấp đề nghị", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @Schema(description = "Tiêu đề", examples = "Hợp tác xã làm rau hữu cơ trên đất cát", maxLength = 200)
                String headline,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
