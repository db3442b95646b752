package vn.guongsang.kit.work;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** So many places for work that goes on elsewhere; only what has really begun keeps one, until it is left. */
public final class Places {

    private final Semaphore free;

    /**
     * Describes them, all free.
     *
     * @param count how many, at least 1
     */
    public Places(int count) {
        free = new Semaphore(count);
    }

    /**
     * Begins something if there is a place for it.
     *
     * @param begin begins it, and tells whether it has; what it throws is passed on, and costs no place
     * @return false when there was no place, or nothing has begun
     */
    public boolean take(BooleanSupplier begin) {
        if (!free.tryAcquire()) {
            return false;
        }
        boolean begun = false;
        try {
            begun = begin.getAsBoolean();
            return begun;
        } finally {
            if (!begun) {
                leave();
            }
        }
    }

    /** What had begun has ended: its place is free. */
    public void leave() {
        free.release();
    }
}
