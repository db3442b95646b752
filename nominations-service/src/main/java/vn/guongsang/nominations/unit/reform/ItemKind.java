package vn.guongsang.nominations.unit.reform;

/** What can happen to units on a day, with how many units and how many new states each needs. */
public enum ItemKind {
    /** Another name, code or kind (xã thành phường); the unit stays what it is. */
    RENAME(1, 1, 1, 1, "renamed"),
    /** Another unit above it; the units stay what they are. */
    MOVE(1, 200, 1, 1, "moved"),
    /** Several units become one new one. */
    MERGE(2, 50, 1, 1, "ended"),
    /** One unit becomes several new ones. */
    SPLIT(1, 1, 2, 50, "ended"),
    /** One unit becomes a new one of another type, such as a commune that becomes a district. */
    LEVEL_CHANGE(1, 1, 1, 1, "ended"),
    /** Units end; others may take over from them. */
    DISSOLVE(1, 50, 0, 0, "ended"),
    /** A new unit without predecessor. */
    NEW(0, 0, 1, 1, null);

    private final int fewestUnits;
    private final int mostUnits;
    private final int fewestResults;
    private final int mostResults;
    private final String change;

    ItemKind(int fewestUnits, int mostUnits, int fewestResults, int mostResults, String change) {
        this.fewestUnits = fewestUnits;
        this.mostUnits = mostUnits;
        this.fewestResults = fewestResults;
        this.mostResults = mostResults;
        this.change = change;
    }

    boolean fits(UnitChangeItem item) {
        int units = item.unitIds().size();
        int results = item.results().size();
        return units >= fewestUnits && units <= mostUnits && results >= fewestResults && results <= mostResults;
    }

    /** Whether its results are new units. */
    boolean begins() {
        return this == NEW || this == MERGE || this == SPLIT || this == LEVEL_CHANGE;
    }

    /** Whether its units end the day before. */
    boolean ends() {
        return "ended".equals(change);
    }

    /** Name of the event of each of its units. */
    String change() {
        return change;
    }
}
