package vn.guongsang.reporting.job.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.reporting.job.RunService.Taken;

/** One run of a job: what was ordered, and whether it still is. */
public final class JobRun {

    private final Taken taken;
    private final UUID holder;
    private final Leases leases;
    private final ObjectMapper json;
    private volatile boolean ended;

    JobRun(Taken taken, UUID holder, Leases leases, ObjectMapper json) {
        this.taken = taken;
        this.holder = holder;
        this.leases = leases;
        this.json = json;
    }

    /** The job. */
    public UUID jobId() {
        return taken.id();
    }

    /** Who ordered it; without roles and scope, which were checked when it was ordered. */
    public Actor orderedBy() {
        return taken.orderedBy();
    }

    /** The parameters of the order. */
    public <T> T parameters(Class<T> type) {
        try {
            return json.readValue(taken.parameters(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameters of job " + taken.id(), e);
        }
    }

    /**
     * Tells how far it has come.
     *
     * @throws JobEndedException when the job was cancelled, or taken over by another run
     */
    public void progress(long done, long total) {
        requireHeld();
        if (!leases.progress(taken.id(), holder, done, total)) {
            throw new JobEndedException();
        }
    }

    /** Whether the work should end: cancelled, taken over, or the process stops. Cheap enough for inner loops. */
    public boolean isCancelled() {
        return ended;
    }

    /**
     * Looks whether the work may go on.
     *
     * @throws JobEndedException when it is known that the job is not this run's any more
     */
    public void requireHeld() {
        if (ended) {
            throw new JobEndedException();
        }
    }

    /**
     * Locks the job in the transaction of the caller, so that it cannot end before what is written commits.
     *
     * @throws JobEndedException when the job was cancelled, or taken over by another run
     */
    public void confirm() {
        if (!leases.confirm(taken.id(), holder)) {
            throw new JobEndedException();
        }
    }

    void end() {
        ended = true;
    }

    UUID holder() {
        return holder;
    }

    String kind() {
        return taken.kind();
    }
}
