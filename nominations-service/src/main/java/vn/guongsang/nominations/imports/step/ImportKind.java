package vn.guongsang.nominations.imports.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows of an import are. */
@Schema(
        description = "Loại dữ liệu: PAST_RECOGNITIONS hồ sơ cũ, đã được công nhận trước khi có hệ thống;"
                + " UNITS đơn vị dưới các đơn vị đã có.")
public enum ImportKind {
    PAST_RECOGNITIONS,
    UNITS
}
