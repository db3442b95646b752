package vn.guongsang.reporting.imports.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures a file holds. */
@Schema(
        name = "FigureImportKind",
        description =
                "INDICATORS số liệu theo chỉ tiêu (cột: Mã đơn vị hoặc Tên đơn vị, Năm, Mã chỉ tiêu, Giá trị); BUDGETS kinh phí "
                        + "(cột: Mã đơn vị hoặc Tên đơn vị, Năm, Nhiệm vụ, Nguồn, Dự toán, Phê duyệt, Phân bổ, Đã chi, Quyết toán).")
public enum ImportKind {
    /** Figures by quota. */
    INDICATORS,
    /** Money by task and source. */
    BUDGETS
}
