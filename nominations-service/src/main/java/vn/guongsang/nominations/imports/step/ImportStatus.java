package vn.guongsang.nominations.imports.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands. */
@Schema(
        description =
                "UPLOADING đang gửi tệp; CHECKING đang đối chiếu; CHECKED đã có bản xem trước; COMMITTING đang ghi; COMMITTED"
                        + " đã ghi; CANCELLED đã hủy; FAILED lỗi hệ thống, chưa ghi gì.")
public enum ImportStatus {
    UPLOADING,
    CHECKING,
    CHECKED,
    COMMITTING,
    COMMITTED,
    CANCELLED,
    FAILED
}
