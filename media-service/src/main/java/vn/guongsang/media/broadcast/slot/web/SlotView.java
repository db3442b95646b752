package vn.guongsang.media.broadcast.slot.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.media.broadcast.slot.item.SlotItem;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** A slot as shown; the history only when it is read by itself. */
@Schema(name = "BroadcastSlot", description = "Khung giờ trong lịch phát sóng")
public record SlotView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PLANNED") SlotStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Trong lịch",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này; trống khi đã đến giờ",
                        examples = "[\"move\",\"items\",\"cancellation\"]",
                        maxItems = 6)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Kênh") UUID channelId,
        @NotNull @Schema(description = "Tên kênh", examples = "Truyền hình TRT", maxLength = 200) String channelName,
        @NotNull @Schema(description = "Tên", examples = "Gương sáng quanh ta", maxLength = 200) String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Schema(description = "Thời lượng, phút", examples = "15") int minutes,
        @Schema(description = "Chương trình; vắng mặt khi là khung lẻ") UUID programmeId,
        @Schema(description = "Ngày theo lịch của chương trình, dù khung đã dời đi đâu") LocalDate occurrence,
        @Schema(description = "Phát lại khung này") UUID repeatOf,
        @Schema(description = "Tiếp sóng khung này") UUID relayOf,
        @NotNull @Schema(description = "Nội dung, theo thứ tự", maxItems = 20) List<SlotItem> items,
        Alert alert,
        @Schema(
                        description = "Số phút đã phát theo nhật ký phát sóng; vắng mặt khi chưa có gì được ghi",
                        examples = "14.5",
                        minimum = "0",
                        maximum = "100000")
                BigDecimal airedMinutes,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một khung", maxItems = 1000)
                List<HistoryLine> history)
        implements Composite {

    /** The same with what it is to show. */
    SlotView showing(List<SlotItem> shown) {
        return new SlotView(
                id,
                status,
                statusLabel,
                allowedActions,
                version,
                channelId,
                channelName,
                title,
                startsAt,
                endsAt,
                minutes,
                programmeId,
                occurrence,
                repeatOf,
                relayOf,
                shown,
                alert,
                airedMinutes,
                history);
    }

    /** Why somebody has to look at it. */
    @Schema(name = "SlotAlert", description = "Cần xem lại; mất đi khi có người thao tác tiếp trên khung")
    public record Alert(
            @NotNull @Schema(description = "Mã", examples = "ITEM_WITHDRAWN") Alarm code,
            @NotNull
                    @Schema(
                            description = "Nội dung theo ngôn ngữ của yêu cầu",
                            examples = "Có nội dung bị rút, cần thay",
                            maxLength = 100)
                    String label,
            @NotNull Instant at) {}
}
