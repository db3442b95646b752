package vn.guongsang.media.planning;

/** Why an approval has not brought all its tasks. */
public enum WaitingReason {
    /** No rule of the day of the approval fits. */
    NO_RULE,
    /** A channel of the rule belongs to no outlet now. */
    CHANNEL_WITHOUT_OUTLET
}
