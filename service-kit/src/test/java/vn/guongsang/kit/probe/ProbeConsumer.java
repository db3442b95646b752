package vn.guongsang.kit.probe;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.CloudEvent;

@ApplicationScoped
public class ProbeConsumer implements ComparableConsumer<ProbeSnapshot> {

    /** A text that fails this often with a passing fault before it succeeds. */
    public static final String PASSING = "fails in passing";

    /** A text that always fails, nobody knows why. */
    public static final String ALWAYS = "fails always";

    private final ConsumerRunner runner;
    private final DataSource database;
    private final AtomicInteger tries = new AtomicInteger();

    ProbeConsumer(ConsumerRunner runner, DataSource database) {
        this.runner = runner;
        this.database = database;
    }

    @Incoming("probes")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "probe-reader";
    }

    @Override
    public Class<ProbeSnapshot> snapshotType() {
        return ProbeSnapshot.class;
    }

    @Override
    public String topic() {
        return ProbeService.TOPIC;
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT id, version FROM seen_probe WHERE id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    @Override
    public void apply(CloudEvent<ProbeSnapshot> event) {
        ProbeSnapshot probe = event.data();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        """
                        INSERT INTO seen_probe (id, version, text) VALUES (?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, text = excluded.text, applied = seen_probe.applied + 1
                        WHERE seen_probe.version < ?""")) {
            upsert.setObject(1, probe.id());
            upsert.setLong(2, probe.version());
            upsert.setString(3, probe.text());
            upsert.setLong(4, probe.replacesBelow());
            upsert.executeUpdate();
            failAsToldBy(probe);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void failAsToldBy(ProbeSnapshot probe) throws SQLException {
        if (ALWAYS.equals(probe.text())) {
            throw new IllegalStateException("nobody knows");
        }
        if (PASSING.equals(probe.text()) && tries.incrementAndGet() % 6 != 0) {
            throw new SQLException("deadlock detected", "40P01");
        }
    }
}
