package vn.guongsang.localstack.demo.year.fate;

/** What becomes of those whom the communes refer to the province; of twenty, in this order. */
public enum Referred {
    SENT(4),
    RECEIVED(4),
    ACCEPTED(6),
    RETURNED(2),
    RESENT(2),
    DECLINED(2);

    private static final int OF = 20;

    private final int share;

    Referred(int share) {
        this.share = share;
    }

    /** What becomes of the one with that place in a list. */
    public static Referred of(int place, int count) {
        int left = place * OF / count;
        for (Referred one : values()) {
            if (left < one.share) {
                return one;
            }
            left -= one.share;
        }
        throw new IllegalArgumentException(place + " of " + count);
    }
}
