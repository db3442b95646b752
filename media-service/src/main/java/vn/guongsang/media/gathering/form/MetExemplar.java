package vn.guongsang.media.gathering.form;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** An exemplar invited or met, as it stands today; one that was withdrawn still counts where it was met. */
@Schema(description = "Điển hình được mời hoặc đã gặp, theo tình trạng hiện nay; vẫn được đếm khi đã bị hủy bỏ")
public record MetExemplar(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Đơn vị", examples = "7f1c1b1e-0000-4000-8000-000000000001") UUID unitId,
        @NotNull @Schema(description = "Tình trạng", examples = "CURRENT") Standing standing,
        @Schema(
                        description = "Tên; vắng mặt khi không được công bố và điển hình ngoài phạm vi của người gọi",
                        examples = "Hợp tác xã Rau sạch Thí Dụ",
                        maxLength = 200)
                String displayName) {

    /** What may be said of it today. */
    @Schema(
            name = "MetExemplarStanding",
            description =
                    "CURRENT đang được công nhận và công bố; NOT_PUBLIC đang được công nhận, hiện không được công bố; "
                            + "WITHDRAWN mọi lần công nhận đã bị hủy bỏ")
    public enum Standing {
        CURRENT,
        NOT_PUBLIC,
        WITHDRAWN
    }
}
