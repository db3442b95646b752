package vn.guongsang.reporting.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cell says: zero and nothing known are different answers. */
@Schema(
        name = "CoverageCellState",
        description =
                "COVERED có ít nhất một điển hình; EMPTY không có, trong khi đơn vị có hồ sơ hoặc công nhận khác của năm; "
                        + "NO_DATA chưa biết gì của đơn vị trong năm.")
public enum CellState {
    COVERED,
    EMPTY,
    NO_DATA
}
