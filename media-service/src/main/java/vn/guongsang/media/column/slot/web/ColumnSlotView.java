package vn.guongsang.media.column.slot.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.column.statistics.PublicationFlag;
import vn.guongsang.model.TaskStatus;

/** A slot as shown; the history only when it is read by itself. */
@Schema(name = "ColumnSlot", description = "Một kỳ của chuyên mục")
public record ColumnSlotView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PLANNED") ColumnSlotStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Dự kiến", maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"items\",\"move\",\"skip\"]",
                        maxItems = 10)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID columnId,
        @NotNull @Schema(description = "Tên chuyên mục", examples = "Người tốt, việc tốt", maxLength = 200)
                String columnName,
        @NotNull UUID channelId,
        @NotNull @Schema(description = "Ngày", examples = "2026-12-02") LocalDate day,
        @NotNull @Schema(description = "Ngày theo định kỳ, khi chưa dời", examples = "2026-12-02")
                LocalDate originalDay,
        @NotNull @Schema(description = "Đang báo động: sắp tới mà chưa có tin, bài nào", examples = "false")
                boolean gap,
        @NotNull @Schema(description = "Tin, bài, theo thứ tự", maxItems = 20) List<ColumnSlotItem> items,
        @Schema(description = "Lý do dời, bỏ hoặc mở lại", examples = "Trùng ngày nghỉ Tết", maxLength = 1000)
                String reason,
        @Schema(description = "Tìm thấy ở đâu", examples = "Số 9876, trang 3", maxLength = 1000) String trace,
        Instant filledAt,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một kỳ", maxItems = 1000)
                List<HistoryLine> history)
        implements Versioned {

    /** One item of a slot. */
    @Schema(description = "Một tin, bài của kỳ")
    public record ColumnSlotItem(
            @NotNull @Schema(description = "Tên tạm", examples = "Rau sạch trên đất cát", maxLength = 300) String title,
            UUID exemplarId,
            UUID taskId,
            @Schema(description = "Trạng thái của nhiệm vụ", examples = "SCHEDULED") TaskStatus taskStatus,
            @NotNull
                    @Schema(
                            description = "Nhiệm vụ đã bị từ chối, hủy hoặc chuyển kênh: không còn tính là đã dự kiến",
                            examples = "false")
                    boolean lapsed,
            @Schema(description = "Điển hình nay đã bị hủy công nhận hoặc không được công bố", examples = "REVOKED")
                    PublicationFlag flag) {}
}
