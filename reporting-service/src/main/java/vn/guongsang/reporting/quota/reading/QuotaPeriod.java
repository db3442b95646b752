package vn.guongsang.reporting.quota.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which stretch of time a quota holds. */
@Schema(
        name = "QuotaPeriod",
        description = "Kỳ của chỉ tiêu: YEAR từng năm; PLAN_PERIOD cả thời gian thực hiện Kế hoạch")
public enum QuotaPeriod {
    YEAR,
    PLAN_PERIOD
}
