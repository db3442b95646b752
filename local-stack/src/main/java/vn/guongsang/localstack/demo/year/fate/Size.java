package vn.guongsang.localstack.demo.year.fate;

/** How much of the year is played. */
public enum Size {
    /** 2,000 nominations, 600 recognitions. */
    FULL(1),
    /** A third of everything, for a machine that has other work to do. */
    THIRD(3);

    private final int divisor;

    Size(int divisor) {
        this.divisor = divisor;
    }

    /** As many as there are of so many in the full year, rounded up. */
    public int of(int full) {
        return (full + divisor - 1) / divisor;
    }
}
