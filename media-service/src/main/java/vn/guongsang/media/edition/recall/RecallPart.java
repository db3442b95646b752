package vn.guongsang.media.edition.recall;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a profile was recalled. */
@Schema(description = "PAGE cả trang hồ sơ; PHOTOS chỉ ảnh")
public enum RecallPart {
    PAGE,
    PHOTOS
}
