package vn.guongsang.reporting.imports.row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a row. */
@Schema(
        name = "FigureRowOutcome",
        description = "NEW mới; KNOWN đã nhập, giống hệt; REPLACES thay giá trị đã nhập; INVALID sai.")
public enum RowOutcome {
    NEW,
    KNOWN,
    REPLACES,
    INVALID
}
