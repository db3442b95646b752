package vn.guongsang.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.guongsang.kit.event.OutboxAge;

/** Shows a relay that is behind; never makes the service unready, because approvals wait safely in the outbox. */
@Readiness
@ApplicationScoped
class EventHealth implements HealthCheck {

    private static final double DEGRADED_SECONDS = 30;

    private final OutboxAge age;

    EventHealth(OutboxAge age) {
        this.age = age;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("events").up();
        try {
            double seconds = age.oldestUnpublishedSeconds();
            return response.withData("degraded", seconds > DEGRADED_SECONDS)
                    .withData("oldestUnpublishedSeconds", (long) seconds)
                    .build();
        } catch (SQLException e) {
            return response.withData("degraded", true).build();
        }
    }
}
