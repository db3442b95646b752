package vn.guongsang.media.task.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which channel the board gives a task instead. */
@Schema(description = "Chuyển nhiệm vụ sang kênh khác cùng loại")
public record NewTransfer(
        @NotNull @Schema(description = "Kênh nhận", examples = "0197a000-0000-7000-8000-0000000000c1") UUID channelId,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Tạp chí có chuyên mục phù hợp hơn")
                String reason,
        @Schema(description = "Ngày đến hạn mới, không trước hôm nay; vắng mặt: giữ nguyên", examples = "2099-12-31")
                LocalDate dueOn) {}
