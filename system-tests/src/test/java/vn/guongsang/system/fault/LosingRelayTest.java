package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.suite.ServiceProcess;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.TheSuite;

/** The negative control: an oracle that does not notice a relay that loses events proves nothing. */
class LosingRelayTest {

    private static final String SLOW = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'";

    @Test
    void theOracleNoticesARelayThatLosesAndTheRealOneMendsIt() throws Exception {
        List<Dossier> dossiers = Dossier.ready(2);
        Oracle.holds(Instant.now());
        runWithRelay(false);
        Ledger.Approval lost;
        try {
            CursorRelay relay = new CursorRelay();
            lost = overtaken(dossiers.get(0), dossiers.get(1), relay);
            assertEquals(0, relay.round());
            List<String> violations = Oracle.violations(Instant.now().minusSeconds(57));
            assertTrue(violations.contains("I1 acknowledged and not counted: " + lost), violations.toString());
            assertTrue(
                    violations.stream().anyMatch(one -> one.startsWith("I1 tasks of " + lost)), violations.toString());
            assertTrue(violations.stream().anyMatch(one -> one.startsWith("I3 media misses")), violations.toString());
            assertTrue(violations.stream().anyMatch(one -> one.startsWith("I4")), violations.toString());
            assertTrue(violations.stream().anyMatch(one -> one.startsWith("I7")), violations.toString());
        } finally {
            runWithRelay(true);
        }
        Oracle.holds(Instant.now());
    }

    /** The first approval is slow to commit; the second one and the cursor pass it by. */
    private static Ledger.Approval overtaken(Dossier slow, Dossier quick, CursorRelay relay) throws Exception {
        ExecutorService client = Executors.newSingleThreadExecutor();
        CrashPoint.BEFORE_THE_COMMIT.hold();
        try {
            Future<Ledger.Approval> promised = client.submit(() -> CarefulClient.approve(slow, Duration.ofSeconds(30)));
            Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> TheSuite.holds("postgres", SLOW));
            CarefulClient.approve(quick, Duration.ofSeconds(30));
            assertTrue(relay.round() > 0);
            return AtOnce.result(promised);
        } finally {
            CrashPoint.BEFORE_THE_COMMIT.letGo();
            client.shutdown();
        }
    }

    private static void runWithRelay(boolean enabled) {
        ServiceProcess service = TheSuite.nominations();
        service.stop();
        service.set("guongsang.events.relay-enabled", String.valueOf(enabled));
        service.start();
        service.awaitReady();
    }
}
