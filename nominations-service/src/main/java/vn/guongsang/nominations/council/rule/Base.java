package vn.guongsang.nominations.council.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom a share is reckoned. Who is recused is not counted either way. */
@Schema(
        description = "Cơ sở tính: ALL_MEMBERS mọi thành viên; PRESENT thành viên có mặt và thành viên vắng mặt đã bỏ"
                + " phiếu bằng văn bản.")
public enum Base {
    /** Tổng số thành viên. */
    ALL_MEMBERS,
    /** Thành viên có mặt. */
    PRESENT
}
