package vn.guongsang.media.bulk;

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
import vn.guongsang.media.task.step.TaskAction;

/** Previews and executes batches. */
@ApplicationScoped
public class BatchService {

    private final Batches batches;
    private final BatchItemService items;
    private final Standings standings;
    private final Audit audit;

    BatchService(Batches batches, BatchItemService items, Standings standings, Audit audit) {
        this.batches = batches;
        this.items = items;
        this.standings = standings;
        this.audit = audit;
    }

    /** Says of each task whether the step could be taken now; changes none. */
    @Transactional
    public BatchView preview(NewBatch given, Actor actor, Instant at) {
        if (given.action() == BatchAction.DECLINE && given.detail().reason() == null) {
            throw new ProblemException(BatchProblem.BATCH_INVALID).at("/detail/reason", "reason-required");
        }
        Map<UUID, Standings.Brief> found = standings.findAll(given.ids(), actor);
        List<BatchItem> previews = given.ids().stream()
                .map(id -> preview(id, found.get(id), given.action().step()))
                .toList();
        Batch batch = new Batch(Ids.next(), given.action(), given.detail(), actor.id(), at, previews);
        batches.insert(batch);
        audit.record("task-batch", batch.id(), "preview", actor, null, List.of("all"), at);
        return batch.view();
    }

    /**
     * Takes the step on each task that the preview found good, each in its own transaction. What has been done stays
     * done when a later one fails, and a repetition goes on where the first try ended.
     */
    @Transactional
    public BatchView execute(UUID id, String token, Actor actor, Instant at) {
        Batch batch = batches.find(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!batch.token().equals(token)) {
            throw new ProblemException(BatchProblem.PREVIEW_TOKEN_FOREIGN).at("/previewToken", "preview-token-foreign");
        }
        batch.open().forEach(item -> execute(batch, item, actor, at));
        audit.record("task-batch", id, "execution", actor, null, List.of("items"), at);
        return batches.view(id, actor).orElseThrow();
    }

    private void execute(Batch batch, BatchItem item, Actor actor, Instant at) {
        try {
            items.execute(batch, item, actor, at);
        } catch (ProblemException refused) {
            items.fail(batch.id(), item.taskId(), refused.type().code());
        }
    }

    private static BatchItem preview(UUID id, Standings.Brief found, TaskAction step) {
        if (found == null) {
            return new BatchItem(id, null, ItemOutcome.REFUSED, KitProblem.NOT_FOUND.code());
        }
        String code = found.refusal(step);
        return new BatchItem(id, found.version(), code == null ? ItemOutcome.WOULD_SUCCEED : ItemOutcome.REFUSED, code);
    }
}
