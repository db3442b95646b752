package vn.guongsang.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;

/** Writes as every service does: state, audit line and event in one transaction. */
@ApplicationScoped
public class ProbeService {

    public static final String TOPIC = "probe.v1";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Audit audit;

    ProbeService(EntityManager entities, Outbox outbox, Audit audit) {
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public ProbeView create(UUID id, String text, Actor actor, Instant at) {
        Probe probe = new Probe(id, text);
        entities.persist(probe);
        return announced(probe, "created", actor, at);
    }

    @Transactional
    public ProbeView rewrite(UUID id, String text, Actor actor, Instant at) {
        Probe probe = entities.find(Probe.class, id, LockModeType.PESSIMISTIC_WRITE);
        probe.rewrite(text);
        return announced(probe, "rewritten", actor, at);
    }

    @Transactional
    public void rewriteSilently(UUID id, String text) {
        entities.find(Probe.class, id, LockModeType.PESSIMISTIC_WRITE).rewrite(text);
    }

    @Transactional
    public void createAndFail(UUID id, Actor actor, Instant at) {
        create(id, "lost", actor, at);
        throw new IllegalStateException("after the event was announced");
    }

    private ProbeView announced(Probe probe, String change, Actor actor, Instant at) {
        ProbeSnapshot snapshot = probe.snapshot(change);
        audit.record("probe", probe.id(), change, actor, null, List.of("text"), at);
        outbox.announce(TOPIC, "probe", snapshot, at);
        return new ProbeView(snapshot.id(), snapshot.text(), snapshot.version());
    }
}
