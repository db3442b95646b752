package vn.guongsang.system.access;

/** Whose task it is, seen from the outlet in the caller's token. */
enum Newsroom {
    OWN,
    OTHER,
    /** The token names no outlet. */
    UNCLAIMED
}
