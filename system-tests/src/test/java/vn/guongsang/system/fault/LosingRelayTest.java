package vn.guongsang.system.fault;

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
        List<Dossier> dossiers = Dossier.ready(8);
        Oracle.holds(Instant.now());
        runWithRelay(false);
        try {
            Ledger.Approval lost = lose(dossiers);
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

    /** On a busy machine the slow approval may run out of time and be done again behind the cursor; then once more. */
    private static Ledger.Approval lose(List<Dossier> dossiers) throws Exception {
        CursorRelay relay = new CursorRelay();
        for (int i = 0; i < dossiers.size(); i += 2) {
            Ledger.Approval slow = overtaken(dossiers.get(i), dossiers.get(i + 1), relay);
            if (relay.round() == 0) {
                return slow;
            }
        }
        throw new AssertionError("the relay lost nothing");
    }

    /** The first approval is slow to commit; the second one and the cursor pass it by. */
    private static Ledger.Approval overtaken(Dossier slow, Dossier quick, CursorRelay relay) throws Exception {
        ExecutorService client = Executors.newSingleThreadExecutor();
        CrashPoint.BEFORE_THE_COMMIT.hold();
        try {
            Future<Ledger.Approval> promised = client.submit(() -> CarefulClient.approve(slow));
            Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> TheSuite.holds("postgres", SLOW));
            CarefulClient.approve(quick);
            assertTrue(relay.round() > 0);
            CrashPoint.openTheGate();
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
