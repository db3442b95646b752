package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.TheSuite;

/** The broker dies by {@code kill -9} and stays away for 40 seconds, while the province goes on approving. */
class DeadBrokerTest {

    private static final int APPROVALS = 200;
    private static final Duration AWAY = Duration.ofSeconds(40);

    @Test
    void allApprovalsSucceedWithoutABrokerAndArriveWhenItIsBack() throws Exception {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(8);
        TheSuite.suite().kafka().kill();
        Instant begin = Instant.now();
        List<Future<Api.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < APPROVALS; i++) {
            // All the work before the decision happens without a broker too, and succeeds at the first try.
            answers.add(clock.schedule(
                    () -> Dossier.ready().approve(), i * AWAY.toMillis() / APPROVALS, TimeUnit.MILLISECONDS));
        }
        List<Api.Answer> approved = answers.stream().map(AtOnce::result).toList();
        clock.shutdown();
        assertEquals(
                List.of(),
                approved.stream().filter(answer -> answer.status() != 200).toList());
        approved.forEach(Ledger::acknowledged);
        assertFalse(Instant.now().isBefore(begin.plus(AWAY.minusSeconds(1))), "the broker was away too short");
        Suite.NAMES.forEach(
                name -> assertEquals(true, TheSuite.suite().service(name).isReady(), name + " is no longer ready"));
        TheSuite.suite().kafka().start();
        Oracle.holds(Instant.now());
    }
}
