package vn.guongsang.media.reach.figure;

/** Whether a figure stands. */
public enum FigureStatus {
    RECORDED,
    /** Taken back; its reference may be told anew. */
    WITHDRAWN
}
