package vn.guongsang.nominations.unit.change.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the preview has given out. */
@Schema(description = "Lệnh thực hiện đợt thay đổi")
public record NewCommit(
        @NotBlank
                @Size(max = 40000)
                @Schema(
                        description = "Mã xem trước (previewToken) của bản xem trước mới nhất",
                        examples = "AZ2kcm9VcAyZAAAAAAAAAAAAAAAAAAAA")
                String previewToken) {}
