package vn.guongsang.nominations.datarequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person asks: the rights of Luật 91/2025/QH15 Điều 4, before of NĐ 13/2023/NĐ-CP Điều 9. */
@Schema(
        description = "WITHDRAWAL rút đồng ý; ACCESS xem, nhận dữ liệu; CORRECTION chỉnh sửa; ERASURE xóa; "
                + "OBJECTION phản đối; RESTRICTION hạn chế xử lý.")
public enum DataRequestKind {
    /** Rút đồng ý. */
    WITHDRAWAL,
    /** Xem, nhận bản sao dữ liệu. */
    ACCESS,
    /** Chỉnh sửa. */
    CORRECTION,
    /** Xóa. */
    ERASURE,
    /** Phản đối xử lý. */
    OBJECTION,
    /** Hạn chế xử lý. */
    RESTRICTION
}
