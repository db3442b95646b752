package vn.guongsang.media.column;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.statistics.ColumnMonth;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.model.ChannelKind;

/** A column as shown; months and history only when it is read by itself. */
@Schema(name = "MediaColumn", description = "Chuyên trang, chuyên mục")
public record ColumnView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "RUNNING") ColumnStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang thực hiện",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"edit\",\"pause\",\"ending\"]",
                        maxItems = 10)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull ColumnChannel channel,
        @NotNull ColumnContent content,
        @Schema(description = "Ngày của kỳ sắp tới; vắng mặt khi chưa có", examples = "2026-12-02") LocalDate nextDay,
        @NotNull Instant createdAt,
        @Schema(description = "Theo tháng, cũ trước; chỉ có khi đọc riêng một chuyên mục", maxItems = 1200)
                List<ColumnMonth> months,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một chuyên mục", maxItems = 1000)
                List<HistoryLine> history)
        implements Versioned {

    /** The channel of a column and who owns it today. */
    @Schema(description = "Kênh của chuyên mục và cơ quan sở hữu hôm nay")
    public record ColumnChannel(
            @NotNull UUID id,
            @NotNull @Schema(description = "Tên", examples = "Báo Thừa Thiên Huế (báo in)", maxLength = 200)
                    String name,
            @NotNull @Schema(description = "Loại kênh", examples = "PRINT") ChannelKind kind,
            UUID outletId) {}
}
