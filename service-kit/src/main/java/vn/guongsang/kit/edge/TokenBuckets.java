package vn.guongsang.kit.edge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the requests of each caller in a bucket that refills steadily. */
final class TokenBuckets {

    private final int burst;
    private final double refillPerNano;
    private final Map<String, Bucket> buckets;

    private static final class Bucket {
        private double tokens;
        private long filledAt;
    }

    /**
     * What is left after a request.
     *
     * @param granted whether the request may pass
     * @param remaining requests that could follow at once
     * @param secondsToNext seconds until another request may pass; 0 when one may pass now
     * @param secondsToFull seconds until the bucket is full again
     */
    record Take(boolean granted, long remaining, long secondsToNext, long secondsToFull) {}

    TokenBuckets(int perMinute, int burst, int maxCallers) {
        this.burst = burst;
        this.refillPerNano = perMinute / 60e9;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > maxCallers;
            }
        };
    }

    /** Takes one request from the caller's bucket at the given time of a monotonic clock. */
    synchronized Take take(String caller, long nanos) {
        Bucket bucket = buckets.computeIfAbsent(caller, unseen -> full(nanos));
        bucket.tokens = Math.min(burst, bucket.tokens + (nanos - bucket.filledAt) * refillPerNano);
        bucket.filledAt = nanos;
        boolean granted = bucket.tokens >= 1;
        if (granted) {
            bucket.tokens -= 1;
        }
        return new Take(granted, (long) bucket.tokens, seconds(1 - bucket.tokens), seconds(burst - bucket.tokens));
    }

    private Bucket full(long nanos) {
        Bucket bucket = new Bucket();
        bucket.tokens = burst;
        bucket.filledAt = nanos;
        return bucket;
    }

    private long seconds(double missing) {
        return missing <= 0 ? 0 : (long) Math.ceil(missing / refillPerNano / 1e9);
    }
}
