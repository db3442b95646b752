package vn.guongsang.media.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk to be opened in the caller's outlet. */
@Schema(description = "Lập ban, phòng trong tòa soạn của người gọi")
public record NewDesk(
        @NotBlank @Size(min = 2, max = 100) @Schema(description = "Tên", examples = "Phòng Thời sự") String name) {}
