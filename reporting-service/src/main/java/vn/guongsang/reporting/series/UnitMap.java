package vn.guongsang.reporting.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which units a series is told (row F35 of the mission). */
@Schema(
        name = "SeriesUnitMap",
        description =
                "AS_REPORTED theo đơn vị của từng năm, như đã báo cáo; TODAY quy về đơn vị hôm nay, cộng các đơn vị tiền thân.")
public enum UnitMap {
    AS_REPORTED,
    TODAY
}
