package vn.guongsang.reporting.inspection.programme.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a programme has come. */
@Schema(name = "InspectionProgrammeStatus", description = "DRAFT dự thảo; ISSUED đã ban hành; CLOSED đã kết thúc")
public enum ProgrammeStatus {
    DRAFT,
    ISSUED,
    CLOSED
}
