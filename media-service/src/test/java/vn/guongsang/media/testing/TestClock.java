package vn.guongsang.media.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, which a test can put forward. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Puts the clock this far ahead of the machine's; zero puts it right again. */
    public void putAhead(Duration duration) {
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
