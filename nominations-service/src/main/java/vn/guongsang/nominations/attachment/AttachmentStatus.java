package vn.guongsang.nominations.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an attachment. */
@Schema(description = "Trạng thái tệp đính kèm: UPLOADING đang gửi; STORED đã lưu, đã kiểm tra.")
public enum AttachmentStatus {
    UPLOADING,
    STORED
}
