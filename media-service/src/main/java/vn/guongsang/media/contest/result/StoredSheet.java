package vn.guongsang.media.contest.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.judging.sheet.CriterionScore;

/** A score sheet as it is stored. */
@Schema(name = "ContestStoredSheet", description = "Phiếu chấm đang lưu, đủ để tính lại kết quả")
public record StoredSheet(
        @NotNull UUID id,
        @NotNull UUID entryId,
        @NotNull @Schema(description = "Số báo danh", examples = "0042", maxLength = 10) String code,
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotNull UUID judgeId,
        @NotNull @Schema(description = "Được tính", examples = "true") boolean counted,
        @NotNull @Size(max = 12) @Schema(description = "Điểm từng tiêu chí") List<CriterionScore> scores,
        @Schema(description = "Nhận xét", examples = "Chi tiết sống động", maxLength = 2000) String remark,
        Instant scoredAt,
        @Schema(description = "Đã rút khỏi giám khảo từ lúc này") Instant releasedAt) {}
