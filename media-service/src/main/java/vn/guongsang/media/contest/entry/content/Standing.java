package vn.guongsang.media.contest.entry.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the exemplar of an entry stands; a subject that is no exemplar is {@code CLEAR}. */
@Schema(
        name = "ContestSubjectStanding",
        description =
                "Tình trạng nhân vật: CLEAR không có gì; WITHHELD không được công bố; REVOKED đã thu hồi công nhận")
public enum Standing {
    CLEAR,
    /** Nothing may be published of it: no ground, consent withdrawn, erased, or an embargo runs. */
    WITHHELD,
    /** Every recognition is revoked. */
    REVOKED
}
