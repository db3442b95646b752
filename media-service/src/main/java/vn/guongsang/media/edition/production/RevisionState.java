package vn.guongsang.media.edition.production;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a revision. */
@Schema(description = "QUEUED đang dựng; PRODUCED đã dựng, đang dùng; REPLACED đã có bản sau, không còn tải được")
public enum RevisionState {
    QUEUED,
    PRODUCED,
    REPLACED
}
