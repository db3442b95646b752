package vn.guongsang.reporting.imports.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an import. */
@Schema(
        name = "FigureImportStatus",
        description =
                "CHECKED đã kiểm tra, chưa ghi gì; COMMITTED đã ghi; DISCARDED đã bỏ; REVOKED đã thu hồi số liệu đã ghi.")
public enum ImportStatus {
    /** Đã kiểm tra, chưa ghi. */
    CHECKED,
    /** Đã ghi. */
    COMMITTED,
    /** Đã bỏ. */
    DISCARDED,
    /** Đã thu hồi. */
    REVOKED
}
