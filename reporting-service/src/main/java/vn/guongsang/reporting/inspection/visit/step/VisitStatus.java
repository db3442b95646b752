package vn.guongsang.reporting.inspection.visit.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a visit has come. */
@Schema(
        name = "InspectionVisitStatus",
        description = "PLANNED đã lên lịch; HELD đã kiểm tra; CONCLUDED đã kết luận; CANCELLED đã hủy")
public enum VisitStatus {
    PLANNED,
    HELD,
    CONCLUDED,
    CANCELLED
}
