package vn.guongsang.reporting.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.job.step.JobAction;
import vn.guongsang.reporting.job.step.JobStatus;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class JobAnnouncer {

    private static final Actor RUNNER = Actor.system("jobs");

    private final History history;
    private final Audit audit;

    JobAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void ordered(Job job, Actor actor, Instant at) {
        tell(job, "order", null, actor, at);
    }

    /** The server took a step. */
    void done(Job job, JobAction action, JobStatus before, Instant at) {
        tell(job, action.path(), before, RUNNER, at);
    }

    void cancelled(Job job, JobStatus before, Actor actor, Instant at) {
        tell(job, JobAction.CANCELLATION.path(), before, actor, at);
    }

    private void tell(Job job, String action, JobStatus before, Actor actor, Instant at) {
        String from = before == null ? null : before.name();
        history.add(
                job.id(),
                new History.Step(job.version(), action, from, job.status().name(), null),
                actor,
                at);
        audit.record("job", job.id(), action, actor, null, List.of("status"), at);
    }
}
