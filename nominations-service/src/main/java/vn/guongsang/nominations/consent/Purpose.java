package vn.guongsang.nominations.consent;

/** For what a publication ground holds. */
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
