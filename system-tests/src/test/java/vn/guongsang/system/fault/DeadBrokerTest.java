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
        List<Dossier> dossiers = Dossier.ready(APPROVALS);
        Instant begin = Instant.now();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
        List<Future<Api.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < APPROVALS; i++) {
            Dossier dossier = dossiers.get(i);
            answers.add(
                    clock.schedule(() -> dossier.approve(), i * AWAY.toMillis() / APPROVALS, TimeUnit.MILLISECONDS));
        }
        TheSuite.suite().kafka().kill();
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
