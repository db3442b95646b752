package vn.guongsang.media.broadcast.programme.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.media.broadcast.programme.ProgrammeStatus;
import vn.guongsang.media.broadcast.slot.generation.UnplacedView;

/** A programme as shown; history and what found no place only when it is read by itself. */
@Schema(name = "Programme", description = "Chương trình phát thanh, truyền hình")
public record ProgrammeView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ACTIVE") ProgrammeStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang phát",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"edit\",\"suspension\",\"ending\"]",
                        maxItems = 4)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Kênh") UUID channelId,
        @NotNull @Schema(description = "Tên kênh", examples = "Truyền hình TRT", maxLength = 200) String channelName,
        @NotNull @Schema(description = "Tên chương trình", examples = "Gương sáng quanh ta", maxLength = 200)
                String title,
        @Schema(description = "Chuyên mục") UUID columnId,
        @Schema(description = "Tiếp sóng chương trình này") UUID relayOf,
        @NotNull @Schema(description = "RRULE, giờ Việt Nam", examples = "FREQ=WEEKLY;BYDAY=MO,TH", maxLength = 300)
                String rule,
        @NotNull @Schema(description = "Giờ phát, giờ Việt Nam", examples = "19:45", maxLength = 5) String startTime,
        @NotNull @Schema(description = "Thời lượng, phút", examples = "15") int minutes,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull Instant createdAt,
        @Schema(description = "Các buổi sắp tới chưa xếp được; chỉ có khi đọc riêng một chương trình", maxItems = 400)
                List<UnplacedView> unplaced,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một chương trình", maxItems = 1000)
                List<HistoryLine> history)
        implements Composite {}
