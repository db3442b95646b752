package vn.guongsang.reporting.inspection.recommendation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a recommendation has come. */
@Schema(
        name = "InspectionRecommendationStatus",
        description =
                "OPEN chờ đơn vị; ANSWERED đơn vị đã trả lời; ESCALATED đã báo cáo cấp ban hành; MENDED đã khắc phục; WITHDRAWN đã rút")
public enum RecommendationStatus {
    OPEN,
    ANSWERED,
    ESCALATED,
    MENDED,
    WITHDRAWN;

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return this == OPEN || this == ANSWERED || this == ESCALATED;
    }
}
