package vn.guongsang.reporting.imports.row;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.imports.form.ImportKind;

/** One figure of a row. */
public record Figure(Key key, BigDecimal value) {

    /** What it is a figure of; at most one stands for each. */
    public record Key(ImportKind kind, UUID unitId, int year, String code, String source, Measure measure) {}

    /** What it measures. */
    @Schema(
            name = "ImportedMeasure",
            description = "Đại lượng: VALUE giá trị chỉ tiêu, chỉ số; ESTIMATED dự toán; APPROVED phê duyệt; "
                    + "ALLOCATED phân bổ; SPENT đã chi; SETTLED quyết toán")
    public enum Measure {
        VALUE,
        ESTIMATED,
        APPROVED,
        ALLOCATED,
        SPENT,
        SETTLED
    }
}
