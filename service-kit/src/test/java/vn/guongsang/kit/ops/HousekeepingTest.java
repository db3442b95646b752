package vn.guongsang.kit.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;

@QuarkusTest
@KitStack
class HousekeepingTest {

    @Inject
    Housekeeping housekeeping;

    @Test
    void whatIsPastItsTimeGoesInAsManyBitesAsItTakesAndTheRestStays() {
        String consumer = "housekeeping-" + Ids.next();
        UUID young = Ids.next();
        Records.change(
                "INSERT INTO inbox (consumer, generation, event_id, received_at) "
                        + "SELECT ?, 1, gen_random_uuid(), now() - interval '401 days' FROM generate_series(1, 4001)",
                consumer);
        Records.change(
                "INSERT INTO inbox (consumer, generation, event_id, received_at) VALUES (?, 1, ?, now() - interval '399 days')",
                consumer,
                young);

        housekeeping.sweep();

        assertEquals(1, Records.count("SELECT count(*) FROM inbox WHERE consumer = ?", consumer));
        assertEquals(1, Records.count("SELECT count(*) FROM inbox WHERE event_id = ?", young));
    }
}
