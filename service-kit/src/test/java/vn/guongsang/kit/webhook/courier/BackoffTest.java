package vn.guongsang.kit.webhook.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final RandomGenerator NO_SPREAD = () -> 0;
    private static final RandomGenerator MOST_SPREAD = () -> -1;

    @Test
    void tenTriesAreSpreadOverThreeDays() {
        Backoff backoff = new Backoff(NO_SPREAD);
        List<String> pauses = IntStream.range(1, Backoff.TRIES)
                .mapToObj(failures -> backoff.ofDelivery(failures, null).toString())
                .toList();
        assertEquals(List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H"), pauses);
        assertEquals(10, Backoff.TRIES);
    }

    @Test
    void pausesAreSpreadByATenthAtMost() {
        assertEquals(32, new Backoff(MOST_SPREAD).ofDelivery(3, null).toMinutes());
    }

    @Test
    void whatTheReceiverAsksForIsHonouredWithinBounds() {
        Backoff backoff = new Backoff(NO_SPREAD);
        assertEquals(Duration.ofHours(1), backoff.ofDelivery(1, Duration.ofHours(1)));
        assertEquals(Duration.ofMinutes(5), backoff.ofDelivery(2, Duration.ofSeconds(1)));
        assertEquals(Duration.ofHours(6), backoff.ofDelivery(1, Duration.ofDays(30)));
        assertEquals(Duration.ofHours(24), backoff.ofDelivery(9, Duration.ofHours(20)));
        assertEquals(Duration.ofSeconds(5), backoff.ofDelivery(1, Duration.ofDays(-3)));
    }

    @Test
    void aReceiverThatFailsIsLeftAloneLongerAndLonger() {
        assertEquals(
                List.of("PT5S", "PT10S", "PT20S", "PT40S", "PT1M20S", "PT2M40S", "PT5M", "PT5M"),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(failures -> Backoff.ofReceiver(failures, null).toString())
                        .toList());
        assertEquals(Duration.ofMinutes(5), Backoff.ofReceiver(1_000, null));
        assertEquals(Duration.ofHours(2), Backoff.ofReceiver(1, Duration.ofHours(2)));
    }
}
