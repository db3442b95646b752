package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that shows the mending; the server keeps where it is and never fetches it. */
@Schema(name = "InspectionEvidence", description = "Minh chứng khắc phục; máy chủ không tải về")
public record Evidence(
        @NotBlank @Size(max = 300) @Schema(description = "Tên, số văn bản", examples = "Quyết định 21/QĐ-UBND")
                String title,
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(description = "Nơi lưu", examples = "https://vanban.example/21-qd-ubnd.pdf")
                String url,
        @NotBlank
                @Pattern(regexp = "[0-9a-f]{64}")
                @Size(min = 64, max = 64)
                @Schema(
                        description = "SHA-256 của tệp, chữ thường",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256) {}
