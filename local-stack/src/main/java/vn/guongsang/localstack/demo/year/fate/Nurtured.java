package vn.guongsang.localstack.demo.year.fate;

/** How far the new factors have come that are not nominated yet; of sixteen, in this order. */
public enum Nurtured {
    READY(4),
    NURTURED(6),
    CLOSED(2),
    DISCOVERED(4);

    /** How many there are in the full year. */
    public static final int OF = 16;

    private final int share;

    Nurtured(int share) {
        this.share = share;
    }

    /** How far the one with that place in a list has come. */
    public static Nurtured of(int place, int count) {
        int left = place * OF / count;
        for (Nurtured one : values()) {
            if (left < one.share) {
                return one;
            }
            left -= one.share;
        }
        throw new IllegalArgumentException(place + " of " + count);
    }
}
