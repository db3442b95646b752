package vn.guongsang.reporting.inspection.finding.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a finding stands. */
@Schema(name = "InspectionFindingStatus", description = "STANDING còn giữ; WITHDRAWN đã rút")
public enum FindingStatus {
    STANDING,
    WITHDRAWN
}
