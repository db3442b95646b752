package vn.guongsang.kit.event;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * An aggregate that is announced: every version of it has exactly one outbox row.
 *
 * <p>The version is counted by hand, under the row lock that the service takes when it loads for change, so that it is
 * known before the event is written.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    /** For Hibernate. */
    protected Aggregate() {}

    /** A new aggregate at version 1. */
    protected Aggregate(UUID id) {
        this.id = id;
        this.version = 1;
    }

    public UUID id() {
        return id;
    }

    /** From 1, strictly rising; the ETag of the resource is made from it. */
    public long version() {
        return version;
    }

    /** Called once by each transition. */
    protected void nextVersion() {
        version++;
    }
}
