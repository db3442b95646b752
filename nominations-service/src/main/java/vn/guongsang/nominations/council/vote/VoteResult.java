package vn.guongsang.nominations.council.vote;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome of a vote with every figure that it follows from. */
@Schema(description = "Kết quả biểu quyết và các con số để tính lại")
public record VoteResult(
        @NotNull @Schema(description = "Quy tắc đã áp dụng") UUID ruleId,
        @NotNull @Schema(description = "Số thành viên", examples = "12") int members,
        @NotNull @Schema(description = "Không tham gia vì xung đột lợi ích", examples = "1") int recused,
        @NotNull @Schema(description = "Cơ sở tính", examples = "11") int base,
        @NotNull @Schema(description = "Phiếu tại phiên họp", examples = "9") int inPerson,
        @NotNull @Schema(description = "Phiếu bằng văn bản", examples = "2") int inWriting,
        @NotNull @Schema(description = "Tán thành", examples = "10") int votesFor,
        @NotNull @Schema(description = "Không tán thành", examples = "1") int votesAgainst,
        @NotNull @Schema(description = "Không có ý kiến", examples = "0") int abstentions,
        @NotNull @Schema(description = "Số phiếu tán thành phải đạt", examples = "10") int needed,
        @NotNull @Schema(description = "Đạt", examples = "true") boolean passed,
        @NotNull Instant decidedAt) {}
