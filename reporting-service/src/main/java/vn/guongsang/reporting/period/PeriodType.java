package vn.guongsang.reporting.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of stretch of time a period is. */
@Schema(
        name = "PeriodType",
        description =
                "PLAN_PERIOD thời gian thực hiện Kế hoạch; SCHEME_PERIOD giai đoạn của Đề án; PLAN_YEAR năm kế hoạch; "
                        + "EMULATION_YEAR năm thi đua; BUDGET_YEAR năm ngân sách; SCHOOL_YEAR năm học.")
public enum PeriodType {
    PLAN_PERIOD,
    SCHEME_PERIOD,
    PLAN_YEAR,
    EMULATION_YEAR,
    BUDGET_YEAR,
    SCHOOL_YEAR
}
