package vn.guongsang.media.broadcast.airing.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a line. */
@Schema(
        name = "AsRunRowOutcome",
        description = "NEW: được ghi (chạy thử: sẽ được ghi); KNOWN: đã có, không tính lần nữa; WRONG: sai, không ghi")
public enum RowOutcome {
    /** It enters the log. */
    NEW,
    /** It is in the log. */
    KNOWN,
    /** It is left out. */
    WRONG
}
