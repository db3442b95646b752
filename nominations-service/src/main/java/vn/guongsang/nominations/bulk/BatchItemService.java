package vn.guongsang.nominations.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.nomination.NominationService;

/** Does one item of a batch in a transaction of its own: the step and the note that it has been done commit together. */
@ApplicationScoped
public class BatchItemService {

    private final NominationService nominations;
    private final Batches batches;

    BatchItemService(NominationService nominations, Batches batches) {
        this.nominations = nominations;
        this.batches = batches;
    }

    /** Takes the step on a nomination in the version that was previewed, unless somebody has done so already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void execute(Batch batch, BatchItem item, Actor actor, Instant at) {
        UUID id = item.nominationId();
        if (!batches.settle(batch.id(), id, ItemOutcome.DONE, null)) {
            return;
        }
        IfMatch seen = new IfMatch(item.version());
        switch (batch.action()) {
            case RETURN -> nominations.giveBack(id, seen, batch.reason(), actor, at);
            case REJECTION -> nominations.reject(id, seen, batch.reason(), actor, at);
            case WITHDRAWAL -> nominations.withdraw(id, seen, batch.reason(), actor, at);
        }
    }

    /** Notes why a step could not be taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(UUID batch, UUID nomination, String code) {
        batches.settle(batch, nomination, ItemOutcome.FAILED, code);
    }
}
