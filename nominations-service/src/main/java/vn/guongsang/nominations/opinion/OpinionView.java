package vn.guongsang.nominations.opinion;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period of the present round of a nomination, and how far its objections are answered. */
@Schema(name = "PublicOpinion", description = "Đợt lấy ý kiến nhân dân của lần trình hiện nay")
public record OpinionView(
        @NotNull Instant openedAt,
        @NotNull @Schema(description = "Mã người mở", examples = "ban-tdkt", maxLength = 200) String openedBy,
        @NotNull @Schema(description = "Số ngày làm việc", examples = "10") int workingDays,
        @NotNull @Schema(description = "Ngày cuối, hết 23:59:59") LocalDate lastDay,
        @NotNull @Schema(description = "Thời điểm kết thúc") Instant endsAt,
        @NotNull @Schema(description = "Số phản ánh", examples = "2") int objections,
        @NotNull @Schema(description = "Chưa trả lời", examples = "1") int unanswered,
        @NotNull @Schema(description = "Có cơ sở", examples = "0") int upheld) {}
