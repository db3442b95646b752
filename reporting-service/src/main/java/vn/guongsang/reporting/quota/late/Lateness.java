package vn.guongsang.reporting.quota.late;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a fact is late; it counts all the same. */
@Schema(
        name = "Lateness",
        description =
                "Số liệu đến muộn nhưng vẫn được tính: AFTER_REPORT_DUE duyệt sau hạn báo cáo của năm; AFTER_PLAN_END duyệt "
                        + "sau khi Kế hoạch kết thúc.")
public enum Lateness {
    AFTER_REPORT_DUE,
    AFTER_PLAN_END
}
