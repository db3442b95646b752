package vn.guongsang.nominations.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objection stands: recorded, then answered once, one way or the other. */
@Schema(description = "Trạng thái phản ánh: RECORDED chờ trả lời; UPHELD có cơ sở; DISMISSED không có cơ sở.")
public enum ObjectionStatus {
    /** Chờ trả lời. */
    RECORDED,
    /** Có cơ sở. */
    UPHELD,
    /** Không có cơ sở. */
    DISMISSED;

    /** The state that an answer leads to, or null when there has been one. */
    ObjectionStatus answered(Outcome outcome) {
        return this == RECORDED ? ObjectionStatus.valueOf(outcome.name()) : null;
    }
}
