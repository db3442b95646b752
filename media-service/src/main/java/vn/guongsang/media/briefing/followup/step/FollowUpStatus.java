package vn.guongsang.media.briefing.followup.step;

/** How far a follow-up has come. */
public enum FollowUpStatus {
    OPEN,
    /** The outlet has said what it did; the board has not looked yet. */
    ANSWERED,
    SETTLED,
    WITHDRAWN;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == ANSWERED;
    }
}
