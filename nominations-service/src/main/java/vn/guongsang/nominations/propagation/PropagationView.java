package vn.guongsang.nominations.propagation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** What one channel has made, or has to make, of an exemplar. */
@Schema(name = "Propagation", description = "Một nhiệm vụ tuyên truyền hoặc gỡ bỏ của một kênh")
public record PropagationView(
        @NotNull UUID taskId,
        @NotNull @Schema(description = "Loại nhiệm vụ", examples = "PROPAGATION") TaskKind kind,
        @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
        @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind channelKind,
        @NotNull @Schema(description = "Trạng thái", examples = "PUBLISHED") TaskStatus status,
        Instant publishedAt,
        @Schema(description = "Địa chỉ bài", examples = "https://bao.example.vn/rau-tren-cat", maxLength = 2000)
                String url,
        @Schema(description = "Số phút phát", examples = "7.5") BigDecimal minutes) {}
