package vn.guongsang.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.approval;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class ConcurrentApprovalTest {

    @Test
    void ofAHundredApprovalsAtOnceExactlyOneSucceeds() throws Exception {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        List<Response> answers = atOnce(100, i -> approve(dossier, Api.key()));
        Map<Integer, Long> byStatus =
                answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
        assertEquals(Map.of(200, 1L, 412, 99L), byStatus);
        assertEquals(4, Database.number("SELECT version FROM nomination WHERE id = ?", dossier.id()));
        assertEquals(1, recognitionsOf(dossier));
    }

    @Test
    void theSameKeyTwentyTimesAtOnceIsOneApprovalAndTwentyEqualAnswers() throws Exception {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        String key = Api.key();
        List<Response> answers = atOnce(20, i -> approve(dossier, key));
        assertEquals(Set.of(200), answers.stream().map(Response::statusCode).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(1, recognitionsOf(dossier));
    }

    @Test
    void twoNominationsOfOneSubjectApprovedAtOnceAreTwoRecognitionsOfOneExemplar() throws Exception {
        UUID subject = Some.registeredSubject(People.officer(HEALTH), HEALTH);
        List<Dossier> dossiers = IntStream.of(2025, 2026)
                .mapToObj(year -> Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", year), HEALTH)
                        .submitted()
                        .appraisedBy(COUNCIL, "APPROVE"))
                .toList();
        List<Response> answers = atOnce(2, i -> approve(dossiers.get(i), Api.key()));
        assertEquals(
                new TreeSet<>(Set.of(1, 2)),
                answers.stream()
                        .map(answer -> answer.then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getInt("approval.approvalNo"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(1, Database.number("SELECT count(*) FROM exemplar WHERE subject_id = ?", subject));
    }

    private static Response approve(Dossier dossier, String key) {
        return Api.send(BOARD, dossier.path() + "/approval", dossier.version(), approval("2026-10-20"), key);
    }

    private static long recognitionsOf(Dossier dossier) {
        return Database.number("SELECT count(*) FROM recognition WHERE nomination_id = ?", dossier.id());
    }

    private static List<Response> atOnce(int times, IntFunction<Response> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Response>> calls = IntStream.range(0, times)
                    .<Callable<Response>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(ConcurrentApprovalTest::result)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Response result(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
