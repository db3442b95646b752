package vn.guongsang.reporting.job.step;

import static vn.guongsang.reporting.job.step.JobStatus.CANCELLED;
import static vn.guongsang.reporting.job.step.JobStatus.DONE;
import static vn.guongsang.reporting.job.step.JobStatus.FAILED;
import static vn.guongsang.reporting.job.step.JobStatus.QUEUED;
import static vn.guongsang.reporting.job.step.JobStatus.RUNNING;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can happen to a job, and from which state to which: the whole state machine, one row an action. */
public enum JobAction {
    /** By the server: a process takes it. */
    START("start"),
    /** By the server: its process has not been heard of, another one begins it anew. */
    RESUMPTION("resumption"),
    /** By the server: its process stops, or the database was away. */
    RETURN("return"),
    /** By the server. */
    COMPLETION("completion"),
    /** By the server. */
    FAILURE("failure"),
    CANCELLATION("cancellation");

    private final String path;

    JobAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions and in the history. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public JobStatus next(JobStatus status) {
        return switch (this) {
            case START -> from(status, RUNNING, QUEUED);
            case RESUMPTION -> from(status, RUNNING, RUNNING);
            case RETURN -> from(status, QUEUED, RUNNING);
            case COMPLETION -> from(status, DONE, RUNNING);
            case FAILURE -> from(status, FAILED, RUNNING);
            case CANCELLATION -> from(status, CANCELLED, QUEUED, RUNNING);
        };
    }

    /** Actions that an actor can take in a state, by path: who ordered it, or who operates the system, may cancel. */
    public static List<String> allowed(JobStatus status, String orderedBy, Actor actor) {
        return CANCELLATION.next(status) != null && isOpenTo(actor, orderedBy) ? List.of(CANCELLATION.path) : List.of();
    }

    /** Whether the actor may see and cancel a job of that person. */
    public static boolean isOpenTo(Actor actor, String orderedBy) {
        return actor.id().equals(orderedBy) || actor.is(Roles.ADMIN);
    }

    private static JobStatus from(JobStatus status, JobStatus to, JobStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
