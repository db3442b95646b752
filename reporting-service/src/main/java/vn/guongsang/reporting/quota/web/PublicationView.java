package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.reporting.quota.CountedRecognition.Publication;

/** Something published that can still be seen. */
@Schema(name = "PublicationView", description = "Một lần đăng, phát chưa bị gỡ")
public record PublicationView(
        @NotNull UUID taskId,
        @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind channelKind,
        @NotNull Instant at,
        @Schema(description = "Thời lượng phát, tính bằng phút; chỉ có với phát thanh, truyền hình", examples = "7.5")
                BigDecimal minutes) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.taskId(), publication.channelKind(), publication.at(), publication.minutes());
    }
}
