package vn.guongsang.model;

/** Kind of a channel (kênh) of an outlet; tasks are addressed to channels because outlets merge and are renamed. */
public enum ChannelKind {
    /** Báo in. */
    PRINT,
    /** Báo điện tử, cổng thông tin. */
    ONLINE,
    /** Phát thanh. */
    RADIO,
    /** Truyền hình. */
    TV
}
