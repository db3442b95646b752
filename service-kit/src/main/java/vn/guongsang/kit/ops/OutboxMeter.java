package vn.guongsang.kit.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import vn.guongsang.kit.event.OutboxAge;

/** Gauge {@code outbox_oldest_unpublished_seconds}. */
@ApplicationScoped
class OutboxMeter {

    private final OutboxAge age;
    private final MeterRegistry metrics;

    OutboxMeter(OutboxAge age, MeterRegistry metrics) {
        this.age = age;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("outbox.oldest.unpublished.seconds", this::seconds)
                .description("Age of the oldest event that has not reached Kafka")
                .register(metrics);
    }

    private double seconds() {
        try {
            return age.oldestUnpublishedSeconds();
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
