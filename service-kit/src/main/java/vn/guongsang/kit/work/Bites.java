package vn.guongsang.kit.work;

import java.util.function.IntUnaryOperator;

/** Much work in small bites, so that none holds a lock for long. */
public final class Bites {

    private Bites() {}

    /**
     * Takes one bite after another until one is not full.
     *
     * @param most how much one bite takes at most, at least 1
     * @param bite takes at most so much, on its own, and tells how much it took
     * @return how much all of them took
     */
    public static int takeAll(int most, IntUnaryOperator bite) {
        int total = 0;
        int taken;
        do {
            taken = bite.applyAsInt(most);
            total += taken;
        } while (taken == most);
        return total;
    }
}
