package vn.guongsang.nominations.council.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member has voted. */
@Schema(description = "Cách bỏ phiếu: IN_PERSON tại phiên họp; IN_WRITING bằng văn bản vì vắng mặt.")
public enum BallotMode {
    /** Tại phiên họp. */
    IN_PERSON,
    /** Bằng văn bản. */
    IN_WRITING
}
