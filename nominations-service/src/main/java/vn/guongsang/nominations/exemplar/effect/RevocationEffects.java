package vn.guongsang.nominations.exemplar.effect;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.propagation.PropagationView;
import vn.guongsang.nominations.recognition.RecognitionView;

/** The effects of a revocation. */
@Schema(description = "Hệ quả của việc thu hồi công nhận")
public record RevocationEffects(
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Đã thu hồi; false: dự kiến nếu thu hồi lúc này", examples = "true")
                boolean revoked,
        @NotNull @Schema(description = "Các công nhận bị thu hồi, không còn được tính vào chỉ tiêu")
                List<RecognitionView> recognitions,
        @NotNull Profile profile,
        @NotNull @Schema(description = "Nhiệm vụ chưa làm xong: đã hoặc sẽ bị hủy") List<PropagationView> cancelled,
        @NotNull @Schema(description = "Tin, bài đã đăng mà chưa gỡ xong") List<PropagationView> stillPublished,
        @NotNull @Schema(description = "Nhiệm vụ gỡ tin, bài") List<PropagationView> retractions) {

    /** What becomes of the profile. */
    @Schema(name = "RevocationEffectOnProfile", description = "Hồ sơ công bố và nguồn cấp")
    public record Profile(
            @NotNull @Schema(description = "Đã từng được công bố: nguồn cấp có dấu đã gỡ", examples = "true")
                    boolean tombstone,
            @Schema(description = "Loại dấu đã gỡ; vắng mặt khi chưa có", examples = "WITHDRAWAL") CorrectionType type,
            Instant closedAt,
            @NotNull @Schema(description = "Số đoạn của nguồn cấp đã báo việc gỡ", examples = "1") int feedPositions) {}
}
