package vn.guongsang.media.contest.judging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.contest.step.Round;

/** A judge as shown, with the work of each round. */
@Schema(name = "ContestJudge", description = "Giám khảo của cuộc thi")
public record JudgeView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID contestId,
        @NotNull @Schema(description = "Mã tài khoản", examples = "uy-vien-01", maxLength = 100) String actorId,
        @NotNull @Schema(description = "Họ tên", examples = "Lê Thị Ví Dụ", maxLength = 200) String displayName,
        UUID unitId,
        UUID outletId,
        @NotNull @Size(max = 2) @Schema(description = "Vòng chấm", examples = "[\"FIRST\"]") List<Round> rounds,
        @NotNull @Schema(description = "Số bài được giao, không kể bài đã rút", examples = "76") int assigned,
        @NotNull @Schema(description = "Số phiếu đã chấm", examples = "40") int scored,
        @NotNull Instant appointedAt,
        @Schema(description = "Vắng từ lúc này; bài chưa chấm đã rút lại") Instant absentAt)
        implements Versioned {}
