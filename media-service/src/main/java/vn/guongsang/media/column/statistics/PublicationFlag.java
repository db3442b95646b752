package vn.guongsang.media.column.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of the exemplar of something that was published. */
@Schema(
        description =
                "Điển hình của tin, bài đã đăng: REVOKED đã bị hủy công nhận; NO_PUBLICATION_GROUND không còn căn cứ công bố")
public enum PublicationFlag {
    /** Its recognition is revoked. */
    REVOKED,
    /** Nothing may be published of it any more. */
    NO_PUBLICATION_GROUND
}
