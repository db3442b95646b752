package vn.guongsang.nominations.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.attachment.content.FileKind;

/** What is told of a file before it is sent. */
@Schema(description = "Khai báo tệp trước khi gửi: PDF, JPEG hoặc PNG, không quá 10 MiB")
public record NewAttachment(
        @NotBlank
                @Size(min = 5, max = 150)
                @Pattern(regexp = "[^/\\\\<>:\"|?*\\x00-\\x1f]+", message = "{file-name}")
                @Schema(description = "Tên tệp, có phần mở rộng", examples = "bao-cao-2025.pdf")
                String fileName,
        @NotNull @Schema(description = "Loại tệp", examples = "PDF") FileKind kind,
        @NotNull @Min(1) @Max(10_485_760) @Schema(description = "Số byte", examples = "184320") Long size,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}", message = "{sha-256}")
                @Size(max = 64)
                @Schema(
                        description = "SHA-256 của nội dung, chữ thường",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256,
        @NotNull @Schema(description = "Quyền sử dụng", examples = "OWN") AttachmentRights rights,
        @Size(min = 2, max = 200)
                @Schema(description = "Người chụp, nguồn; bắt buộc với ảnh", examples = "Ảnh: Lê Văn Mẫu")
                String credit,
        @Size(min = 5, max = 300)
                @Schema(
                        description = "Mô tả cho người khiếm thị; bắt buộc với ảnh",
                        examples = "Ba người hái rau trên luống cát")
                String altText) {}
