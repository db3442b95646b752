package vn.guongsang.nominations.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is in the council. */
@Schema(description = "Vai trò trong Hội đồng: CHAIR chủ tịch; SECRETARY thư ký; MEMBER ủy viên.")
public enum MemberRole {
    /** Chủ tịch Hội đồng. */
    CHAIR,
    /** Thư ký. */
    SECRETARY,
    /** Ủy viên. */
    MEMBER
}
