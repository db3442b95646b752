package vn.guongsang.media.gathering.step;

/** How far a gathering has come. */
public enum GatheringStatus {
    DRAFT,
    PLANNED,
    HELD,
    CANCELLED
}
