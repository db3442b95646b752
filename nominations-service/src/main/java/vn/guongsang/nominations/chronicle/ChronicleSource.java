package vn.guongsang.nominations.chronicle;

/** Where a line of a chronicle comes from. */
public enum ChronicleSource {
    /** A step of one of the subject's nominations. */
    NOMINATION,
    /** A step of the exemplar itself: recognition, publication, correction, revocation. */
    EXEMPLAR,
    /** A step of a newsroom, learnt from media-service. */
    PROPAGATION
}
