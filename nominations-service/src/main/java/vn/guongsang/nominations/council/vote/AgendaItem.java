package vn.guongsang.nominations.council.vote;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nomination on the agenda. */
@Schema(description = "Một hồ sơ trong chương trình phiên họp")
public record AgendaItem(
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Tên đối tượng", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull
                @Schema(
                        description = "Thành viên không tham gia bỏ phiếu vì xung đột lợi ích",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<UUID> recusedMemberIds,
        @NotNull @Schema(description = "Số thành viên đã bỏ phiếu", examples = "9") int cast,
        @NotNull @Schema(description = "Người gọi được bỏ phiếu và chưa bỏ", examples = "true") boolean awaitsMe,
        @Schema(
                        description =
                                "Kết quả; chỉ có sau khi kết thúc phiên. Vắng mặt khi hồ sơ không còn ở trạng thái đang thẩm định")
                VoteResult result) {}
