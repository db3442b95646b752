package vn.guongsang.media.outlet.channel;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as shown. */
@Schema(name = "ChannelChange", description = "Thay đổi ngôn ngữ, vùng phủ của kênh")
public record ChannelChangeView(
        @NotNull UUID channelId,
        @NotNull LocalDate validFrom,
        @NotNull @Schema(description = "Ngôn ngữ từ ngày đó", examples = "[\"vi\", \"tth\"]", maxItems = 10)
                List<String> languages,
        @NotNull @Schema(description = "Vùng phủ từ ngày đó", examples = "[\"REMOTE\"]", maxItems = 5)
                List<String> areas,
        @NotNull
                @Schema(
                        description = "Lý do",
                        examples = "Thêm bản tin tiếng Tà Ôi, trạm phát A Lưới",
                        maxLength = 1000)
                String reason,
        @NotNull @Schema(description = "Người ghi", examples = "tuyen-giao", maxLength = 200) String recordedBy,
        @NotNull Instant recordedAt) {}
