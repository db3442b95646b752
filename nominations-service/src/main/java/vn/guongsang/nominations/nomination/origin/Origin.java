package vn.guongsang.nominations.nomination.origin;

/** How a nomination's subject was found (plan V.1.d; forms of Luật 06/2022/QH15). */
public enum Origin {
    /** In the yearly round (thường xuyên). */
    REGULAR,
    /** After an outstanding deed, out of schedule (đột xuất). */
    UNSCHEDULED,
    /** In a search by theme without a movement (chuyên đề). */
    THEMATIC,
    /** Through an emulation movement; the nomination names it. */
    MOVEMENT
}
