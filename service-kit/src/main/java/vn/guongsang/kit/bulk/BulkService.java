package vn.guongsang.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Previews and executes bulk steps. */
@ApplicationScoped
public class BulkService {

    private final BulkStore store;
    private final BulkItemService items;
    private final Audit audit;

    BulkService(BulkStore store, BulkItemService items, Audit audit) {
        this.store = store;
        this.items = items;
        this.audit = audit;
    }

    /** Says of each thing whether the step could be taken now; changes none. */
    @Transactional
    public <O> Bulk<O> preview(BulkKind<O> kind, O order, List<UUID> ids, Actor actor, Instant at) {
        Map<UUID, BulkKind.Judgement> judged = kind.judge(ids, order, actor);
        List<BulkItem> previews =
                ids.stream().map(id -> item(id, judged.get(id))).toList();
        Bulk<O> bulk = new Bulk<>(Ids.next(), order, at, previews);
        store.insert(kind, bulk, actor);
        audit.record(kind.thing() + "-batch", bulk.id(), "preview", actor, null, List.of("all"), at);
        return bulk;
    }

    /**
     * Takes the step on each thing that the preview found good, each in its own transaction: on one at least, and on no
     * further one once the budget is spent. What has been done stays done when a later one fails, and a repetition goes
     * on where the first try ended.
     */
    @Transactional
    public <O> Bulk<O> execute(BulkKind<O> kind, UUID id, String token, Actor actor, Instant at, TimeBudget budget) {
        Bulk<O> bulk = find(kind, id, actor);
        if (!bulk.token().equals(token)) {
            throw new ProblemException(kind.foreignToken()).at("/previewToken", "preview-token-foreign");
        }
        for (BulkItem item : bulk.open()) {
            execute(kind, bulk, item, actor, at);
            if (budget.isSpent()) {
                break;
            }
        }
        audit.record(kind.thing() + "-batch", id, "execution", actor, null, List.of("items"), at);
        return find(kind, id, actor);
    }

    /** A bulk step that the actor has previewed. */
    public <O> Bulk<O> find(BulkKind<O> kind, UUID id, Actor actor) {
        return store.find(kind, id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private <O> void execute(BulkKind<O> kind, Bulk<O> bulk, BulkItem item, Actor actor, Instant at) {
        try {
            items.execute(kind, bulk, item, actor, at);
        } catch (ProblemException refused) {
            items.fail(kind.thing(), bulk.id(), item.id(), refused.type().code());
        }
    }

    private static BulkItem item(UUID id, BulkKind.Judgement judged) {
        if (judged == null) {
            return new BulkItem(id, null, ItemOutcome.REFUSED, KitProblem.NOT_FOUND.code());
        }
        ItemOutcome outcome = judged.refusal() == null ? ItemOutcome.WOULD_SUCCEED : ItemOutcome.REFUSED;
        return new BulkItem(id, judged.version(), outcome, judged.refusal());
    }
}
