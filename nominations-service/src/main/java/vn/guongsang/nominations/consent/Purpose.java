package vn.guongsang.nominations.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a publication ground holds. */
@Schema(description = "Mục đích: NAME tên; STORY câu chuyện; PHOTO hình ảnh; BROADCAST phát thanh, truyền hình.")
public enum Purpose {
    /** Công bố tên. */
    NAME,
    /** Công bố câu chuyện, thành tích. */
    STORY,
    /** Công bố hình ảnh. */
    PHOTO,
    /** Phát thanh, truyền hình. */
    BROADCAST
}
