package vn.guongsang.media.task.part;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.task.step.NewAssignment;

/** Who in the newsroom does a task: a desk, a person, or both. */
@Embeddable
public class Responsible {

    private UUID deskId;
    private String assignee;
    private String assignedBy;
    private Instant assignedAt;

    /** For Hibernate. */
    protected Responsible() {}

    public Responsible(NewAssignment given, Actor actor, Instant at) {
        deskId = given.deskId();
        assignee = given.assignee();
        assignedBy = actor.id();
        assignedAt = at;
    }

    /** The desk; null when only a person is named. */
    public UUID deskId() {
        return deskId;
    }
}
