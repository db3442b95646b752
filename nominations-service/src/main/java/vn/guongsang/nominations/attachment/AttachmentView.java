package vn.guongsang.nominations.attachment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.attachment.content.FileKind;

/** An attachment as shown. */
@Schema(name = "Attachment", description = "Tệp đính kèm của hồ sơ")
public record AttachmentView(
        @NotNull UUID id,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Trạng thái", examples = "STORED") AttachmentStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã lưu", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"removal\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Tên tệp", examples = "bao-cao-2025.pdf", maxLength = 150) String fileName,
        @NotNull @Schema(description = "Loại tệp", examples = "PDF") FileKind kind,
        @NotNull @Schema(description = "Loại nội dung khi tải về", examples = "application/pdf", maxLength = 50)
                String mediaType,
        @NotNull @Schema(description = "Số byte", examples = "184320") long size,
        @NotNull
                @Schema(
                        description = "SHA-256 của nội dung",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String sha256,
        @NotNull @Schema(description = "Quyền sử dụng", examples = "OWN") AttachmentRights rights,
        @Schema(description = "Người chụp, nguồn", examples = "Ảnh: Lê Văn Mẫu", maxLength = 200) String credit,
        @Schema(
                        description = "Mô tả cho người khiếm thị",
                        examples = "Ba người hái rau trên luống cát",
                        maxLength = 300)
                String altText,
        @NotNull @Schema(description = "Mã người gửi", examples = "can-bo-quang-tho", maxLength = 200) String by,
        @NotNull Instant at)
        implements Versioned {}
