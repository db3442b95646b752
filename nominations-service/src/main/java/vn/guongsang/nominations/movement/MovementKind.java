package vn.guongsang.nominations.movement;

/** Kind of an emulation movement (Luật 06/2022/QH15, Điều 16: thường xuyên, theo chuyên đề). */
public enum MovementKind {
    REGULAR,
    THEMATIC
}
