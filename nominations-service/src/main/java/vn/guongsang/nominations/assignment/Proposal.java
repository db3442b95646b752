package vn.guongsang.nominations.assignment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could appraise what; nothing has been assigned. */
@Schema(name = "AssignmentProposal", description = "Phương án phân công; chưa ghi gì")
public record Proposal(
        @NotNull @Schema(description = "Các cặp, dùng được ngay để phân công") List<Pair> items,
        @NotNull @Schema(description = "Hồ sơ chưa đủ người") List<Gap> gaps) {

    /** A nomination for which too few are free of conflicts and competent. */
    @Schema(name = "AssignmentGap", description = "Hồ sơ chưa đủ người thẩm định không xung đột và đúng lĩnh vực")
    public record Gap(
            @NotNull UUID nominationId, @NotNull @Schema(description = "Còn thiếu", examples = "1") int missing) {}
}
