package vn.guongsang.media.contest.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.time.Vietnam;

/**
 * The call for one strand.
 *
 * @param closesOn last local day; it ends at 23:59:59
 * @param promoted how many entries of each unit or outlet the first round promotes
 */
@Schema(name = "ContestCall", description = "Thể lệ nhận bài của một thể loại")
public record Call(
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotNull @Schema(description = "Ngày bắt đầu nhận bài", examples = "2026-12-01") LocalDate opensOn,
        @NotNull @Schema(description = "Ngày cuối nhận bài, hết ngày", examples = "2027-03-31") LocalDate closesOn,
        @Min(1) @Max(20_000) @Schema(description = "Số từ ít nhất; vắng mặt: không hạn chế", examples = "800")
                Integer minWords,
        @Min(1) @Max(20_000) @Schema(description = "Số từ nhiều nhất; bắt buộc với DISCOVER, WRITE", examples = "2000")
                Integer maxWords,
        @Min(1) @Max(600) @Schema(description = "Số phút nhiều nhất; bắt buộc với BROADCAST", examples = "15")
                Integer maxMinutes,
        @NotNull @Min(1) @Max(20) @Schema(description = "Số tác phẩm của mỗi đơn vị vào chung khảo", examples = "3")
                Integer promoted) {

    /** Whether entries are taken at a moment. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(Vietnam.startOf(opensOn)) && !moment.isAfter(Vietnam.endOf(closesOn));
    }

    Call until(LocalDate day) {
        return new Call(strand, opensOn, day, minWords, maxWords, maxMinutes, promoted);
    }
}
