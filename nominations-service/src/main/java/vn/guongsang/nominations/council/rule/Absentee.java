package vn.guongsang.nominations.council.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether absent members vote. */
@Schema(description = "Thành viên vắng mặt: WRITTEN bỏ phiếu bằng văn bản; EXCLUDED không bỏ phiếu.")
public enum Absentee {
    /** Lấy ý kiến bằng văn bản. */
    WRITTEN,
    /** Không bỏ phiếu. */
    EXCLUDED
}
