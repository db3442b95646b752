package vn.guongsang.nominations.claim;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;

/** A claim as shown. */
@Schema(name = "Claim", description = "Một thành tích trong hồ sơ và việc xác minh nó")
public record ClaimView(
        @NotNull UUID id,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Tình trạng xác minh", examples = "CONFIRMED") ClaimStatus status,
        @NotNull
                @Schema(
                        description = "Tên tình trạng theo ngôn ngữ của yêu cầu",
                        examples = "Đã xác nhận",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"dispute\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull
                @Schema(
                        description = "Thành tích",
                        examples = "Giảm lượng nước tưới của 12 ha rau trên đất cát",
                        maxLength = 2000)
                String text,
        @Schema(description = "Số liệu", examples = "40") BigDecimal figure,
        @Schema(description = "Đơn vị tính", examples = "%", maxLength = 50) String figureUnit,
        @NotNull @Schema(description = "Nguồn kiểm chứng") List<ClaimSource> sources,
        Verification verification,
        @Schema(description = "Lịch sử; vắng mặt trong danh sách") List<HistoryLine> history)
        implements Versioned {

    /** What was found, by whom. */
    @Schema(name = "ClaimVerification", description = "Lần xác minh gần nhất của nội dung hiện nay")
    public record Verification(
            @NotNull @Schema(description = "Mã người xác minh", examples = "hoi-dong", maxLength = 200) String by,
            @NotNull @Schema(description = "Tên người xác minh", examples = "Phan Thị Mẫu", maxLength = 200)
                    String byName,
            @NotNull Instant at,
            @NotNull
                    @Schema(
                            description = "Đã đối chiếu với gì, thấy gì",
                            examples = "Đã đối chiếu với báo cáo số 45/BC-UBND",
                            maxLength = 2000)
                    String note) {}
}
