package vn.guongsang.reporting.job.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.job.JobService;
import vn.guongsang.reporting.job.NewJob;
import vn.guongsang.reporting.job.step.JobProblem;
import vn.guongsang.reporting.job.work.ProbeWork;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class JobTest {

    private static final Actor BOARD = new Actor("ban-tdkt", "Ban TĐKT", Set.of("province-board"), null, null);
    private static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", "admin");
    private static final Persona OTHER = Persona.of("ban-tdkt-2", "Người khác", "province-board");

    @Inject
    JobService jobs;

    @Inject
    ProbeWork probe;

    @Inject
    Now now;

    @Test
    void aJobRunsToItsResultAndTellsItsProgress() {
        UUID job = order("succeed", null);

        awaitStatus(job, "DONE")
                .body("progress.done", equalTo(3))
                .body("progress.total", equalTo(3))
                .body("attempts", equalTo(1))
                .body("version", equalTo(3))
                .body("statusLabel", equalTo("Đã xong"))
                .body("allowedActions", equalTo(List.of()))
                .body("result", endsWith("/v1/quotas"))
                .body("failure", nullValue());
    }

    @Test
    void aRefusalIsShownAsItsProblemInTheLanguageOfTheReader() {
        UUID job = order("refuse", null);

        awaitStatus(job, "FAILED").body("failure.code", equalTo("quota-not-counted"));
        Asked.as(Asked.BOARD)
                .header("Accept-Language", "en")
                .get("/v1/jobs/{id}", job)
                .then()
                .body("failure.title", equalTo("Quota has no facts yet"))
                .body("failure.detail", equalTo("This version collects no facts for the quota “X”."));
    }

    @Test
    void aFaultEndsTheJobWithoutTellingWhatBroke() {
        awaitStatus(order("break", null), "FAILED")
                .body("failure.code", equalTo("job-failed"))
                .body("failure.detail", equalTo("Việc chạy nền gặp lỗi của hệ thống và đã dừng."));
    }

    @Test
    void aRunningJobIsCancelledAndItsRunEnds() throws InterruptedException {
        UUID job = order("wait", null);
        awaitStatus(job, "RUNNING").body("allowedActions", contains("cancellation"));

        cancel(Asked.BOARD, job, "\"v2\"").statusCode(200).body("status", equalTo("CANCELLED"));

        assertTrue(probe.hasEnded(job));
        awaitStatus(job, "CANCELLED");
        cancel(Asked.BOARD, job, "\"v3\"").statusCode(409).body("code", equalTo("job-ended"));
    }

    @Test
    void aCancellationNeedsTheVersionAndTheRightPerson() {
        UUID job = order("wait", null);
        awaitStatus(job, "RUNNING");

        cancel(OTHER, job, "\"v2\"").statusCode(404);
        cancel(Asked.BOARD, job, "\"v1\"").statusCode(412);
        cancel(Asked.BOARD, job, null).statusCode(428);
        cancel(ADMIN, job, "\"v2\"").statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void aRepeatedCancellationIsAnsweredAsTheFirstOneWhateverItsHeaders() {
        UUID job = jobs.order(new NewJob("PROBE_OF_A_REPETITION", null, List.of()), BOARD, now.instant());
        String key = Asked.key();
        for (String trace : List.of(
                "00-" + "1".repeat(32) + "-1111111111111111-01", "00-" + "2".repeat(32) + "-2222222222222222-01")) {
            Asked.as(Asked.BOARD)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"v1\"")
                    .header("traceparent", trace)
                    .header("Accept-Language", trace.contains("222") ? "en" : "vi")
                    .post("/v1/jobs/{id}/cancellation", job)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }
    }

    @Test
    void jobsAreThereForWhoOrderedThemAndForWhoOperatesTheSystem() {
        UUID job = order("succeed", null);
        awaitStatus(job, "DONE");

        Asked.get(OTHER, "/v1/jobs/{id}", job).statusCode(404);
        Asked.get(OTHER, "/v1/jobs").statusCode(200).body("items.id", not(hasItem(job.toString())));
        Asked.get(ADMIN, "/v1/jobs/{id}", job).statusCode(200);
        Asked.get(Asked.BOARD, "/v1/jobs?kind=PROBE&status=DONE&limit=1")
                .statusCode(200)
                .body("items.id", contains(job.toString()));
        Asked.get(Asked.BOARD, "/v1/jobs?colour=red").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void aJobWhoseProcessWasKilledIsTakenUpAgainAfterItsLease() {
        UUID job = order("wait", null);
        awaitStatus(job, "RUNNING");

        Database.change("UPDATE job SET holder = gen_random_uuid(), free_at = now() WHERE id = ?", job);
        await().until(() -> Database.number("SELECT attempts FROM job WHERE id = ?", job) == 2);
        probe.letGo(job);
        probe.letGo(job);

        awaitStatus(job, "DONE").body("attempts", equalTo(2)).body("version", equalTo(4));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM history_line WHERE aggregate_id = ? AND action = 'resumption'", job));
    }

    @Test
    void aJobThatNoProcessEndsIsGivenUp() {
        UUID job = order("wait", null);
        awaitStatus(job, "RUNNING");

        Database.change("UPDATE job SET attempts = 5, holder = gen_random_uuid(), free_at = now() WHERE id = ?", job);

        awaitStatus(job, "FAILED").body("failure.code", equalTo("job-given-up"));
    }

    @Test
    void noMoreThanTwoRunAtOnce() {
        List<UUID> three = List.of(order("wait", null), order("wait", null), order("wait", null));
        awaitStatus(three.get(0), "RUNNING");
        awaitStatus(three.get(1), "RUNNING");
        awaitStatus(three.get(2), "QUEUED");

        probe.letGo(three.get(0));
        awaitStatus(three.get(2), "RUNNING");
        probe.letGo(three.get(1));
        probe.letGo(three.get(2));
        three.forEach(job -> awaitStatus(job, "DONE"));
    }

    @Test
    void oneSubjectHasOneOpenJobOfAKind() {
        UUID subject = Ids.next();
        UUID job = order("wait", subject);

        ProblemException refusal = assertThrows(ProblemException.class, () -> order("wait", subject));
        assertEquals(JobProblem.JOB_UNDER_WAY, refusal.type());
        assertEquals(job, refusal.extensions().get("jobId"));

        probe.letGo(job);
        awaitStatus(job, "DONE");
        UUID next = order("succeed", subject);
        awaitStatus(next, "DONE");
    }

    private UUID order(String what, UUID subject) {
        return jobs.order(new NewJob(ProbeWork.KIND, subject, new ProbeWork.Ask(what)), BOARD, now.instant());
    }

    private static ValidatableResponse awaitStatus(UUID job, String status) {
        await().until(() -> Asked.get(Asked.BOARD, "/v1/jobs/{id}", job)
                .extract()
                .path("status")
                .equals(status));
        return Asked.get(Asked.BOARD, "/v1/jobs/{id}", job).statusCode(200);
    }

    private static ValidatableResponse cancel(Persona persona, UUID job, String version) {
        var call = Asked.as(persona).header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            call.header("If-Match", version);
        }
        return call.post("/v1/jobs/{id}/cancellation", job).then();
    }
}
