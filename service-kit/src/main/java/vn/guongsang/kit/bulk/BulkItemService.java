package vn.guongsang.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.web.IfMatch;

/** Does one item in a transaction of its own: the step and the note that it has been done commit together. */
@ApplicationScoped
public class BulkItemService {

    private final BulkStore store;

    BulkItemService(BulkStore store) {
        this.store = store;
    }

    /** Takes the step on a thing in the version that was previewed, unless somebody has done so already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <O> void execute(BulkKind<O> kind, Bulk<O> bulk, BulkItem item, Actor actor, Instant at) {
        if (store.settle(kind.thing(), bulk.id(), item.id(), ItemOutcome.DONE, null)) {
            kind.take(bulk.order(), item.id(), new IfMatch(item.version()), actor, at);
        }
    }

    /** Notes why a step could not be taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(String thing, UUID bulk, UUID id, String code) {
        store.settle(thing, bulk, id, ItemOutcome.FAILED, code);
    }
}
