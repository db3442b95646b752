package vn.guongsang.nominations.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read a comment. */
@Schema(description = "Ai đọc được: INTERNAL những người xét hồ sơ; NOMINATING_SIDE cả bên đề nghị.")
public enum CommentVisibility {
    INTERNAL,
    NOMINATING_SIDE
}
