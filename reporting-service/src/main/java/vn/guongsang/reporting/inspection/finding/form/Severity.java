package vn.guongsang.reporting.inspection.finding.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a finding is. */
@Schema(name = "InspectionSeverity", description = "MINOR nhẹ; SERIOUS đáng kể; CRITICAL nghiêm trọng")
public enum Severity {
    MINOR,
    SERIOUS,
    CRITICAL
}
