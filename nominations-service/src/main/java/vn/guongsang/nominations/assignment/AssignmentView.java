package vn.guongsang.nominations.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment as shown. */
@Schema(name = "AppraisalAssignment", description = "Phân công thẩm định của lần trình hiện nay")
public record AssignmentView(
        @NotNull UUID id,
        @NotNull UUID nominationId,
        @NotNull UUID memberId,
        @NotNull @Schema(description = "Mã tài khoản người thẩm định", examples = "uy-vien-01", maxLength = 200)
                String actorId,
        @NotNull @Schema(description = "Họ tên", examples = "Phan Thị Mẫu", maxLength = 200) String displayName,
        @NotNull Instant assignedAt,
        @NotNull @Schema(description = "Hạn, hết 23:59:59") LocalDate dueOn,
        @NotNull @Schema(description = "Đã có ý kiến", examples = "false") boolean done,
        @NotNull @Schema(description = "Quá hạn mà chưa có ý kiến", examples = "false") boolean overdue) {}
