package vn.guongsang.reporting.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.reporting.job.step.JobStatus.CANCELLED;
import static vn.guongsang.reporting.job.step.JobStatus.DONE;
import static vn.guongsang.reporting.job.step.JobStatus.FAILED;
import static vn.guongsang.reporting.job.step.JobStatus.QUEUED;
import static vn.guongsang.reporting.job.step.JobStatus.RUNNING;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobProblem;
import vn.guongsang.reporting.job.step.JobStatus;

class JobActionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final UUID RUN = Ids.next();
    private static final Actor OWNER = actor("chu-viec", "unit-officer");

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<JobAction, Map<JobStatus, JobStatus>> TABLE = new EnumMap<>(Map.of(
            JobAction.START, Map.of(QUEUED, RUNNING),
            JobAction.RESUMPTION, Map.of(RUNNING, RUNNING),
            JobAction.RETURN, Map.of(RUNNING, QUEUED),
            JobAction.COMPLETION, Map.of(RUNNING, DONE),
            JobAction.FAILURE, Map.of(RUNNING, FAILED),
            JobAction.CANCELLATION, Map.of(QUEUED, CANCELLED, RUNNING, CANCELLED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(JobStatus.values())
                .flatMap(status -> Arrays.stream(JobAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSays(JobStatus status, JobAction action) {
        assertEquals(TABLE.get(action).get(status), action.next(status));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aJobFollowsTheTableOrRefuses(JobStatus status, JobAction action) {
        Job job = in(status);
        long version = job.version();
        boolean startsOrResumes = action == JobAction.START || action == JobAction.RESUMPTION;
        JobStatus expected = startsOrResumes && (status == QUEUED || status == RUNNING)
                ? RUNNING
                : TABLE.get(action).get(status);

        if (expected == null) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> take(job, action));
            assertEquals(JobProblem.JOB_ENDED, refusal.type());
            assertEquals(List.of(status, version), List.of(job.status(), job.version()));
        } else {
            take(job, action);
            assertEquals(List.of(expected, version + 1), List.of(job.status(), job.version()));
        }
    }

    @Test
    void eachActionIsAWordOfTheHistory() {
        assertEquals(
                List.of("start", "resumption", "return", "completion", "failure", "cancellation"),
                Arrays.stream(JobAction.values()).map(JobAction::path).toList());
    }

    @Test
    void whoOrderedAJobOrOperatesTheSystemMayCancelItUntilItHasEnded() {
        List<String> cancel = List.of("cancellation");
        assertEquals(cancel, JobAction.allowed(QUEUED, "chu-viec", OWNER));
        assertEquals(cancel, JobAction.allowed(RUNNING, "chu-viec", actor("quan-tri", "admin")));
        assertEquals(List.of(), JobAction.allowed(RUNNING, "chu-viec", actor("ban-tdkt", "province-board")));
        assertEquals(List.of(), JobAction.allowed(DONE, "chu-viec", OWNER));
    }

    private static Job in(JobStatus status) {
        Job job = new Job(Ids.next(), new NewJob("PROBE", null, null), "{}", OWNER, AT);
        if (status != QUEUED && status != CANCELLED) {
            take(job, JobAction.START);
        }
        switch (status) {
            case DONE -> take(job, JobAction.COMPLETION);
            case FAILED -> take(job, JobAction.FAILURE);
            case CANCELLED -> take(job, JobAction.CANCELLATION);
            default -> assertEquals(status, job.status());
        }
        return job;
    }

    private static void take(Job job, JobAction action) {
        switch (action) {
            case START, RESUMPTION -> job.take(RUN, AT.plusSeconds(30), AT);
            case RETURN -> job.giveBack(AT);
            case COMPLETION -> job.complete("/v1/quotas", AT);
            case FAILURE -> job.fail(JobFailure.FAULT, AT);
            case CANCELLATION -> job.cancel(AT);
        }
    }

    private static Actor actor(String id, String role) {
        return new Actor(id, id, Set.of(role), null, null);
    }
}
