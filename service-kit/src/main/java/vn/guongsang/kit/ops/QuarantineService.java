package vn.guongsang.kit.ops;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.EventConsumer;
import vn.guongsang.kit.inbox.HeldRecord;
import vn.guongsang.kit.inbox.Quarantine;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;

/** Retries and discards held records, in the transaction of the call. */
@ApplicationScoped
class QuarantineService {

    private final Quarantine quarantine;
    private final ConsumerRunner runner;
    private final List<EventConsumer<?>> consumers;
    private final Now now;

    QuarantineService(Quarantine quarantine, ConsumerRunner runner, @All List<EventConsumer<?>> consumers, Now now) {
        this.quarantine = quarantine;
        this.runner = runner;
        this.consumers = consumers;
        this.now = now;
    }

    HeldRecord retry(UUID id, Actor actor) {
        HeldRecord held = requireHeld(id);
        EventConsumer<?> consumer = consumers.stream()
                .filter(c -> c.name().equals(held.consumer()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(OpsProblem.CONSUMER_UNKNOWN, held.consumer()));
        byte[][] bytes = quarantine.bytes(id);
        try {
            runner.applyOnce(bytes[0], bytes[1], consumer);
        } catch (RuntimeException e) {
            throw new ProblemException(OpsProblem.STILL_FAILING).causedBy(e);
        }
        return resolve(id, "RETRIED", actor, null);
    }

    HeldRecord discard(UUID id, Actor actor, String reason) {
        requireHeld(id);
        return resolve(id, "DISCARDED", actor, reason);
    }

    private HeldRecord requireHeld(UUID id) {
        HeldRecord held = quarantine.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!"HELD".equals(held.status())) {
            throw new ProblemException(OpsProblem.ALREADY_RESOLVED, held.status());
        }
        return held;
    }

    private HeldRecord resolve(UUID id, String status, Actor actor, String resolution) {
        if (!quarantine.resolve(id, status, actor.id(), resolution, now.instant())) {
            throw new ProblemException(OpsProblem.ALREADY_RESOLVED, status);
        }
        return quarantine.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
