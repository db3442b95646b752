package vn.guongsang.nominations.commendation.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Types of commendation (plan IV.4 asks for the unscheduled and the thematic ones above all). */
@Schema(description = "Loại khen thưởng: REGULAR thường xuyên; UNSCHEDULED đột xuất; THEMATIC chuyên đề.")
public enum CommendationType {
    /** Thường xuyên. */
    REGULAR,
    /** Đột xuất. */
    UNSCHEDULED,
    /** Chuyên đề. */
    THEMATIC
}
