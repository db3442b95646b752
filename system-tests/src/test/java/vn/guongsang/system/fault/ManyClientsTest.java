package vn.guongsang.system.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.TheSuite;

/** Everybody clicks at once. */
class ManyClientsTest {

    @Test
    void ofAHundredClientsWhoApproveOneNominationExactlyOneSucceeds() {
        Dossier dossier = Dossier.ready();
        List<Api.Answer> answers =
                atOnce(100, () -> dossier.approve(UUID.randomUUID().toString()));
        Map<String, Long> byOutcome = answers.stream().collect(groupingBy(ManyClientsTest::outcome, counting()));
        assertEquals(Map.of("200", 1L, "409 or 412", 99L), byOutcome);
        assertOneEventAndTwoTasks(answers);
    }

    @Test
    void theSameKeyTwentyTimesAtOnceHasOneEffectAndEqualAnswers() {
        Dossier dossier = Dossier.ready();
        List<Api.Answer> answers = atOnce(20, dossier::approve);
        assertEquals(Map.of(200, 20L), answers.stream().collect(groupingBy(Api.Answer::status, counting())));
        assertEquals(1, answers.stream().map(Api.Answer::body).distinct().count());
        assertOneEventAndTwoTasks(answers);
    }

    private static String outcome(Api.Answer answer) {
        return Set.of(409, 412).contains(answer.status()) ? "409 or 412" : String.valueOf(answer.status());
    }

    private static List<Api.Answer> atOnce(int clients, Callable<Api.Answer> call) {
        return AtOnce.run(
                clients, IntStream.range(0, clients).mapToObj(i -> call).toList());
    }

    private static void assertOneEventAndTwoTasks(List<Api.Answer> answers) {
        Api.Answer done = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        UUID exemplar = Ledger.acknowledged(done).exemplar();
        Oracle.holds(Instant.now());
        assertEquals("1", count("nominations", "outbox WHERE aggregate_id", exemplar));
        assertEquals("2", count("media", "propagation_task WHERE exemplar_id", exemplar));
    }

    private static String count(String database, String where, UUID exemplar) {
        return TheSuite.text(database, "SELECT count(*) FROM " + where + " = '" + exemplar + "'");
    }
}
