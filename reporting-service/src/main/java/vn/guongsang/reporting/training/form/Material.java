package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that was taught from; the server keeps where it is and never fetches it. */
@Schema(name = "TrainingMaterial", description = "Tài liệu; máy chủ không tải về")
public record Material(
        @NotBlank @Size(max = 300) @Schema(description = "Tên tài liệu", examples = "Chuyên đề viết về gương điển hình")
                String title,
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(description = "Nơi lưu", examples = "https://tailieu.example/chuyen-de-1.pdf")
                String url,
        @NotBlank
                @Pattern(regexp = "[0-9a-f]{64}")
                @Size(min = 64, max = 64)
                @Schema(
                        description = "SHA-256 của tệp, chữ thường",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256) {}
