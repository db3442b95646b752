package vn.guongsang.nominations.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to an objection. */
@Schema(description = "Trả lời phản ánh")
public record NewAnswer(
        @NotNull @Schema(description = "Kết luận", examples = "DISMISSED") Outcome outcome,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Đã đối chiếu danh sách, số hộ đúng như hồ sơ.")
                String reason) {}
