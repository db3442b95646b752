package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that belongs to a report, by reference; its checksum proves later that it is the same. */
@Schema(description = "Tài liệu kèm theo báo cáo")
public record ReportAttachment(
        @NotBlank @Size(max = 300) @Schema(description = "Tên tài liệu", examples = "Danh sách điển hình năm 2024")
                String title,
        @NotNull
                @Pattern(regexp = "https://\\S+", message = "{https-url}")
                @Size(max = 500)
                @Schema(
                        description = "Địa chỉ tài liệu, https",
                        examples = "https://vanban.example.vn/bao-cao-2024-phu-luc.pdf")
                String url,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                @Size(max = 64)
                @Schema(
                        description = "SHA-256 của tệp, chữ số thập lục phân thường",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256) {}
