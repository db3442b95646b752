package vn.guongsang.media.contest.entry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.content.Author;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.content.Work;
import vn.guongsang.media.contest.entry.step.EntryStatus;

/** An entry as shown; never to those who judge it. */
@Schema(name = "ContestEntry", description = "Bài dự thi")
public record EntryView(
        @NotNull UUID id,
        @NotNull UUID contestId,
        @NotNull @Schema(description = "Số báo danh", examples = "0042", maxLength = 10) String code,
        @NotNull @Schema(description = "Số báo danh, dạng số", examples = "42") int number,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") EntryStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Dự thi", maxLength = 100)
                String statusLabel,
        @NotNull
                @Size(max = 20)
                @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"withdrawal\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @Schema(description = "Đơn vị gửi") UUID unitId,
        @Schema(description = "Cơ quan báo chí gửi") UUID outletId,
        @NotNull @Schema(description = "Tên tác phẩm", examples = "Người giữ lửa đầm phá", maxLength = 300)
                String title,
        @Schema(description = "Tác phẩm; vắng mặt trong danh sách") Work work,
        @Schema(description = "Điển hình được viết") UUID exemplarId,
        @Schema(description = "Nhân vật, mô hình mới", examples = "Tổ hợp tác Thí Dụ", maxLength = 300) String about,
        @NotNull @Schema(description = "Đơn vị của nhân vật") UUID subjectUnitId,
        @NotNull @Schema(description = "Tình trạng nhân vật", examples = "CLEAR") Standing standing,
        @Schema(description = "Tác giả; chỉ nơi gửi và cơ quan tổ chức thấy, khi đọc từng bài") Author author,
        @Schema(description = "Đơn vị công tác của tác giả") UUID authorUnitId,
        @NotNull @Schema(description = "Thông tin tác giả đã xóa theo yêu cầu", examples = "false")
                boolean authorErased,
        @NotNull Instant submittedAt,
        @Schema(description = "Lúc giới thiệu làm hồ sơ công nhận") Instant proposedAt,
        @Size(max = 1000) @Schema(description = "Lịch sử; vắng mặt trong danh sách") List<HistoryLine> history)
        implements Versioned {

    /** The number as people call it. */
    public static String code(int number) {
        return "%04d".formatted(number);
    }
}
