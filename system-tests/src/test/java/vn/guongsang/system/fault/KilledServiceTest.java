package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.TheSuite;

/** nominations-service dies by {@code kill -9} and is started again by its supervisor. */
class KilledServiceTest {

    /** Each costs a start of the service; every run tries others, and {@code -Dkilled.moments=20} tries more at once. */
    private static final int MOMENTS = Integer.getInteger("killed.moments", 4);

    private static final int APPROVALS_A_MOMENT = 3;

    private final ExecutorService clients = Executors.newFixedThreadPool(APPROVALS_A_MOMENT);

    @AfterEach
    void sendTheClientsHome() {
        clients.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostOrDoubledWhenItDies(CrashPoint point) {
        Dossier dossier = Dossier.ready();
        long before = TheSuite.nominations().pid();
        point.hold();
        Future<Ledger.Approval> promised = clients.submit(() -> CarefulClient.approve(dossier));
        try {
            Awaitility.await(point.name()).pollInterval(Duration.ofMillis(20)).until(point::isReached);
            TheSuite.nominations().crash();
        } finally {
            point.letGo();
        }
        Instant fault = Instant.now();
        assertEquals(1, AtOnce.result(promised).approvalNo());
        Oracle.holds(fault);
        assertNotEquals(before, TheSuite.nominations().pid());
    }

    @Test
    void nothingIsLostOrDoubledWhenItDiesAtRandomMoments() {
        long seed = System.nanoTime();
        System.out.println("random moments of seed " + seed);
        Random random = new Random(seed);
        List<Dossier> dossiers = Dossier.ready(MOMENTS * APPROVALS_A_MOMENT);
        Instant fault = Instant.now();
        for (int moment = 0; moment < MOMENTS; moment++) {
            List<Future<Ledger.Approval>> promised =
                    dossiers.subList(moment * APPROVALS_A_MOMENT, (moment + 1) * APPROVALS_A_MOMENT).stream()
                            .map(dossier -> clients.submit(() -> CarefulClient.approve(dossier)))
                            .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(150)));
            TheSuite.nominations().crash();
            fault = Instant.now();
            promised.forEach(AtOnce::result);
        }
        Oracle.holds(fault);
    }
}
