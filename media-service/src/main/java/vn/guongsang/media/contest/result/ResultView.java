package vn.guongsang.media.contest.result;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.content.Strand;

/** One line of a result list; it stays as it was decided, what happened since is its note. */
@Schema(
        name = "ContestResult",
        description = "Một dòng của bảng kết quả; giữ nguyên như khi quyết định, việc xảy ra sau ghi ở note")
public record ResultView(
        @NotNull UUID entryId,
        @NotNull @Schema(description = "Số báo danh", examples = "0042", maxLength = 10) String code,
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotNull
                @Schema(
                        description = "Thứ hạng: FIRST trong đơn vị gửi và thể loại; FINAL trong thể loại",
                        examples = "1")
                int place,
        @NotNull @Schema(description = "Điểm xếp hạng", examples = "87.416667") BigDecimal mark,
        @NotNull @Schema(description = "Số phiếu được tính", examples = "3") int sheets,
        @NotNull @Schema(description = "Chênh lệch giữa phiếu cao nhất và thấp nhất, trên 100", examples = "12.5")
                BigDecimal spread,
        @NotNull @Schema(description = "Ý kiến giám khảo trái nhau", examples = "false") boolean conflicting,
        @NotNull @Schema(description = "Vào chung khảo", examples = "false") boolean promoted,
        @Schema(description = "Giải", examples = "Giải Nhất", maxLength = 100) String prize,
        @Schema(description = "Mức thưởng, đồng", examples = "10000000") Long prizeAmountVnd,
        @Schema(
                        description = "Tên tác phẩm; vắng mặt khi note là WITHHELD, REVOKED",
                        examples = "Người giữ lửa đầm phá",
                        maxLength = 300)
                String title,
        @Schema(
                        description = "Tác giả; vắng mặt khi đã xóa theo yêu cầu",
                        examples = "Nguyễn Văn Thí Dụ",
                        maxLength = 200)
                String author,
        @Schema(description = "Đơn vị gửi") UUID unitId,
        @Schema(description = "Cơ quan báo chí gửi") UUID outletId,
        @Schema(description = "Điển hình được viết") UUID exemplarId,
        @Schema(description = "Việc xảy ra sau; vắng mặt: không có", examples = "REVOKED") Note note,
        @Schema(
                        description = "Tên của note theo ngôn ngữ của yêu cầu",
                        examples = "Điển hình đã bị thu hồi công nhận",
                        maxLength = 100)
                String noteLabel) {}
