package vn.guongsang.nominations.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody holds against a nomination, written down for them. */
@Schema(description = "Phản ánh của nhân dân, do đơn vị hoặc Ban ghi lại")
public record NewObjection(
        @Size(min = 2, max = 200)
                @Schema(description = "Người phản ánh; vắng mặt: không nêu tên", examples = "Nguyễn Văn Mẫu")
                String objector,
        @NotBlank
                @Size(min = 10, max = 5000)
                @Schema(description = "Nội dung", examples = "Số hộ tham gia nêu trong hồ sơ không đúng thực tế.")
                String text) {}
