package vn.guongsang.nominations.tip;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;

/** A tip as shown; the informant only to moderators, and only when the tip is read by itself. */
@Schema(name = "Tip", description = "Giới thiệu của nhân dân")
public record TipView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "RECEIVED") TipStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã nhận", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"acceptance\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID unitId,
        @NotNull
                @Schema(
                        description = "Người, tập thể, hộ được giới thiệu",
                        examples = "Tổ hợp tác Thí Dụ, thôn Phước Yên",
                        maxLength = 200)
                String about,
        @NotNull
                @Schema(
                        description = "Việc đã làm",
                        examples = "Mười năm nay tổ góp công dọn rác, trồng cây dọc bờ sông Bồ.",
                        maxLength = 5000)
                String text,
        @Schema(description = "Người giới thiệu; chỉ người xử lý thấy, khi đọc từng giới thiệu") Informant informant,
        @NotNull
                @Schema(
                        description =
                                "Thông tin người giới thiệu đã được xóa, theo thời hạn hoặc theo yêu cầu của người đó",
                        examples = "false")
                boolean informantErased,
        @NotNull Instant receivedAt,
        Instant closedAt,
        @Schema(description = "Hồ sơ đã lập từ giới thiệu này") UUID nominationId,
        @Schema(description = "Giới thiệu có trước mà giới thiệu này trùng") UUID duplicateOf,
        @Schema(description = "Cuộc thi viết đã giới thiệu, ở media-service; vắng mặt khi nhân dân giới thiệu")
                UUID contestId,
        @Schema(description = "Bài dự thi, ở media-service: đọc nhân vật và tác phẩm tại đó") UUID contestEntryId,
        @Schema(description = "Lịch sử; vắng mặt trong danh sách") List<HistoryLine> history)
        implements Versioned {}
