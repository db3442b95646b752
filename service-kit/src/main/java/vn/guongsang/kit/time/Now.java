package vn.guongsang.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The present moment, for the edge to hand inwards as an argument; a test replaces the {@link Clock} bean. */
@ApplicationScoped
public class Now {

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    /** The present instant in UTC, truncated to the millisecond that the API, the events and the database agree on. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today's date in Việt Nam. */
    public LocalDate today() {
        return Vietnam.dateOf(instant());
    }

    /** The clock of the machine. */
    @ApplicationScoped
    static class SystemClock {

        @Produces
        @DefaultBean
        @ApplicationScoped
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
