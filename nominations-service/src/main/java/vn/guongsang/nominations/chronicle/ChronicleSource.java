package vn.guongsang.nominations.chronicle;

/** Where a line of a chronicle comes from. */
public enum ChronicleSource {
    /** A step of one of the subject's nominations. */
    NOMINATION,
    /** A step of the exemplar itself: recognition, publication, correction, revocation. */
    EXEMPLAR,
    /** A step of a newsroom, learnt from media-service. */
    PROPAGATION,
    /** A vote of the council on one of the subject's nominations: its result. */
    VOTE,
    /** A step of a referral to a level above, the answer included. */
    REFERRAL,
    /** A step of a commendation of the subject. */
    COMMENDATION
}
