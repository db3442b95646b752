package vn.guongsang.localstack.demo.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import vn.guongsang.localstack.demo.Api;

/** Counts the calls of each operation and the time that they took. */
public final class Meter {

    private static final double NANOS_OF_A_MILLI = 1e6;

    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    /** An operation, how often it was called, and the milliseconds that all its calls took together. */
    public record Share(String operation, long calls, double millis) {

        @Override
        public String toString() {
            return "%s %d × %.0f ms".formatted(operation, calls, millis / calls);
        }
    }

    Api.Answer count(String method, Api.Answer answer) {
        String operation =
                method + " " + answer.path().replaceAll("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        calls.computeIfAbsent(operation, any -> new LongAdder()).increment();
        nanos.computeIfAbsent(operation, any -> new LongAdder())
                .add(answer.took().toNanos());
        return answer;
    }

    /** All calls so far. */
    public long calls() {
        return calls.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** The operations that took most of the time, the greatest first. */
    public List<Share> greatest(int count) {
        return calls.keySet().stream()
                .map(operation -> new Share(
                        operation,
                        calls.get(operation).sum(),
                        nanos.get(operation).sum() / NANOS_OF_A_MILLI))
                .sorted((one, other) -> Double.compare(other.millis(), one.millis()))
                .limit(count)
                .toList();
    }
}
