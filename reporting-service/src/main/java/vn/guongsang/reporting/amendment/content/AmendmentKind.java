package vn.guongsang.reporting.amendment.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request is about (plan V.2). */
@Schema(description = "Loại phản ánh: DIFFICULTY khó khăn, vướng mắc; AMENDMENT đề nghị điều chỉnh, bổ sung Kế hoạch.")
public enum AmendmentKind {
    /** Khó khăn, vướng mắc. */
    DIFFICULTY,
    /** Đề nghị điều chỉnh, bổ sung Kế hoạch. */
    AMENDMENT
}
