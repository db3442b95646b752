package vn.guongsang.nominations.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an attachment. */
@Schema(
        description =
                "Trạng thái tệp đính kèm: UPLOADING đang gửi; STORED đã lưu, đã kiểm tra; ERASED đã xóa nội dung cùng dữ liệu cá nhân.")
public enum AttachmentStatus {
    UPLOADING,
    STORED,
    /** Its bytes and names have been erased with the person; the checksum is left. */
    ERASED
}
