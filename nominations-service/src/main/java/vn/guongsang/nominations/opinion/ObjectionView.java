package vn.guongsang.nominations.opinion;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** An objection as shown; who made it is shown only to those who answer it and to inspectors. */
@Schema(
        name = "Objection",
        description = "Phản ánh; tên người phản ánh chỉ hiện với người trả lời và thanh tra, kiểm toán")
public record ObjectionView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Trạng thái", examples = "RECORDED") ObjectionStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chờ trả lời",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"answer\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Không nêu tên", examples = "false") boolean anonymous,
        @Schema(description = "Người phản ánh", examples = "Nguyễn Văn Mẫu", maxLength = 200) String objector,
        @NotNull @Schema(description = "Nội dung", examples = "Số hộ nêu trong hồ sơ không đúng.", maxLength = 5000)
                String text,
        @NotNull Instant recordedAt,
        @Schema(description = "Mã người trả lời", examples = "ban-tdkt", maxLength = 200) String answeredBy,
        Instant answeredAt,
        @Schema(description = "Lý do của kết luận", examples = "Đã đối chiếu, số hộ đúng.", maxLength = 2000)
                String answer)
        implements Versioned {}
