package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;

/** What a channel has aired in a month: sums of the log. */
@Schema(name = "AirtimeMonth", description = "Điều một kênh đã phát trong một tháng, cộng từ nhật ký phát sóng")
public record MonthView(
        @NotNull @Schema(description = "Kênh") UUID channelId,
        @NotNull @Schema(description = "Tên kênh", examples = "Truyền hình TRT", maxLength = 200) String channelName,
        @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind channelKind,
        @NotNull @Schema(description = "Tháng, giờ Việt Nam", examples = "2026-11", maxLength = 7) String month,
        @NotNull @Schema(description = "Số lần phát", examples = "41") int items,
        @NotNull @Schema(description = "Số phút", examples = "612.5", minimum = "0", maximum = "100000")
                BigDecimal minutes,
        @NotNull @Schema(description = "Trong đó số lần phát về một điển hình", examples = "23") int exemplarItems,
        @NotNull
                @Schema(
                        description = "Trong đó số phút về một điển hình",
                        examples = "170.25",
                        minimum = "0",
                        maximum = "100000")
                BigDecimal exemplarMinutes,
        @NotNull @Schema(description = "Ngôn ngữ của kênh lúc đầu tháng", examples = "[\"vi\"]", maxItems = 10)
                List<String> languages,
        @NotNull @Schema(description = "Vùng phủ của kênh lúc đầu tháng", examples = "[\"REMOTE\"]", maxItems = 5)
                List<String> areas) {}
