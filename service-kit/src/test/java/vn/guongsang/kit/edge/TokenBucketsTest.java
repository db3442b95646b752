package vn.guongsang.kit.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aCallerMaySpendItsBurstAndThenWaitsForTheRefill() {
        TokenBuckets buckets = new TokenBuckets(60, 2, 10);

        assertTrue(buckets.take("a", 0).granted());
        assertTrue(buckets.take("a", 0).granted());
        TokenBuckets.Take refused = buckets.take("a", 0);

        assertEquals(new TokenBuckets.Take(false, 0, 1, 2), refused);
        assertTrue(buckets.take("a", SECOND).granted());
        assertFalse(buckets.take("a", SECOND).granted());
    }

    @Test
    void callersDoNotSpendEachOthersShare() {
        TokenBuckets buckets = new TokenBuckets(60, 1, 10);

        assertTrue(buckets.take("a", 0).granted());
        assertTrue(buckets.take("b", 0).granted());
        assertFalse(buckets.take("a", 0).granted());
    }

    @Test
    void theBucketNeverHoldsMoreThanItsBurst() {
        TokenBuckets buckets = new TokenBuckets(60, 3, 10);
        buckets.take("a", 0);

        assertEquals(2, buckets.take("a", 3600 * SECOND).remaining());
    }

    @Test
    void onlySoManyCallersAreRemembered() {
        TokenBuckets buckets = new TokenBuckets(60, 1, 2);
        buckets.take("a", 0);
        buckets.take("b", 0);
        buckets.take("c", 0);

        assertFalse(buckets.take("c", 0).granted());
        assertTrue(buckets.take("a", 0).granted());
    }
}
