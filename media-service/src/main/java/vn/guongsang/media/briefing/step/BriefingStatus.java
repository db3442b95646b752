package vn.guongsang.media.briefing.step;

/** How far a briefing has come. */
public enum BriefingStatus {
    /** Being written; only the boards see it. */
    DRAFT,
    /** Each outlet reads what concerns it. */
    ISSUED,
    /** Nothing is open any more. */
    CLOSED,
    DISCARDED;

    /** Whether the outlets see it. */
    public boolean isOpenToOutlets() {
        return this == ISSUED || this == CLOSED;
    }
}
