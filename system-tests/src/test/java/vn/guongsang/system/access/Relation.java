package vn.guongsang.system.access;

/** Where a record lies, seen from the unit in the caller's token. */
enum Relation {
    /** In the caller's own unit. */
    OWN(true),
    /** In a unit right below the caller's. */
    CHILD(true),
    /** In another unit of the same parent. */
    SIBLING(false),
    /** In the unit right above the caller's. */
    PARENT(false),
    /** In a unit of another branch and level. */
    FOREIGN(false),
    /** The token names no unit. */
    UNCLAIMED(false);

    private final boolean within;

    Relation(boolean within) {
        this.within = within;
    }

    /** Whether the record lies in the caller's subtree. */
    boolean within() {
        return within;
    }
}
