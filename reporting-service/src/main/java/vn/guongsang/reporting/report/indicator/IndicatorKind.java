package vn.guongsang.reporting.report.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what an indicator is told. */
@Schema(
        description =
                "Đơn vị tính: COUNT số đếm; SHARE tỷ lệ phần trăm; MONEY đồng Việt Nam; HOURS giờ; MINUTES phút; DAYS ngày.")
public enum IndicatorKind {
    COUNT(true),
    SHARE(false),
    MONEY(true),
    HOURS(false),
    MINUTES(false),
    DAYS(false);

    private final boolean whole;

    IndicatorKind(boolean whole) {
        this.whole = whole;
    }

    /** Whether it has no fraction: VND has none, and nothing is counted by halves. */
    public boolean isWhole() {
        return whole;
    }
}
