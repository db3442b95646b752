package vn.guongsang.media.contest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.step.ContestStatus;

/** A contest as shown. */
@Schema(name = "Contest", description = "Cuộc thi viết, phóng sự về điển hình tiên tiến")
public record ContestView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") ContestStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang nhận bài",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Size(max = 20)
                @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closure\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Thể lệ") NewContest content,
        @NotNull Instant createdAt,
        @Schema(description = "Lúc mở nhận bài") Instant openedAt,
        @Schema(description = "Lúc công bố kết quả") Instant publishedAt,
        @NotNull @Size(max = 1000) @Schema(description = "Lịch sử; chỉ cơ quan tổ chức thấy") List<HistoryLine> history)
        implements Versioned {}
