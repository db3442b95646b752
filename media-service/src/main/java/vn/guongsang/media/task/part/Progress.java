package vn.guongsang.media.task.part;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.task.step.NewSchedule;

/** How far the newsroom has come: taken on, begun, planned. */
@Embeddable
public class Progress {

    private String acceptedBy;
    private Instant acceptedAt;
    private String productionBy;
    private Instant productionAt;
    private Instant scheduledAt;
    private Instant plannedFor;
    private String slot;

    /** For Hibernate. */
    protected Progress() {}

    /** It has been taken on. */
    public Progress(Actor actor, Instant at) {
        acceptedBy = actor.id();
        acceptedAt = at;
    }

    public void produce(Actor actor, Instant at) {
        productionBy = actor.id();
        productionAt = at;
    }

    public void schedule(NewSchedule given, Instant at) {
        scheduledAt = at;
        plannedFor = given.plannedFor();
        slot = given.slot();
    }
}
