package vn.guongsang.media.contest.result;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.step.Round;

/** A closed round: rules, digests, and whether a new reckoning comes to the same. */
@Schema(
        name = "ContestClosedRound",
        description = "Vòng chấm đã khép: quy tắc, mã băm và kết quả tính lại từ điểm đang lưu")
public record RoundView(
        @NotNull UUID contestId,
        @NotNull @Schema(description = "Vòng chấm", examples = "FINAL") Round round,
        @NotNull @Schema(description = "Phiên bản cách tính", examples = "1", maxLength = 10) String arithmetic,
        @NotNull @Schema(description = "Thể lệ đã dùng để tính") NewContest rules,
        @NotNull @Schema(description = "Số phiếu được tính", examples = "3273") int sheets,
        @NotNull
                @Schema(
                        description = "SHA-256 của mọi phiếu được tính",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String sheetsSha256,
        @NotNull
                @Schema(
                        description = "SHA-256 của bảng xếp hạng",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String resultSha256,
        @NotNull @Schema(description = "Tính lại từ các phiếu đang lưu cho đúng kết quả đã khép", examples = "true")
                boolean reproduced,
        @NotNull Instant closedAt) {}
