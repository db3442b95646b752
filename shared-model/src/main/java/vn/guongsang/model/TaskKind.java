package vn.guongsang.model;

/** What a propagation task asks a channel to do. */
public enum TaskKind {
    /** Tuyên truyền: publish the exemplar. */
    PROPAGATION,
    /** Gỡ bỏ: take down what has been published, because the recognition was revoked. */
    RETRACTION
}
