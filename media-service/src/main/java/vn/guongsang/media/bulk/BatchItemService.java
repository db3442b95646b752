package vn.guongsang.media.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.task.TaskDirectionService;
import vn.guongsang.media.task.TaskService;
import vn.guongsang.media.task.step.NewAssignment;

/** Does one item of a batch in a transaction of its own: the step and the note that it has been done commit together. */
@ApplicationScoped
public class BatchItemService {

    private final TaskService tasks;
    private final TaskDirectionService direction;
    private final Batches batches;

    BatchItemService(TaskService tasks, TaskDirectionService direction, Batches batches) {
        this.tasks = tasks;
        this.direction = direction;
        this.batches = batches;
    }

    /** Takes the step on a task in the version that was previewed, unless somebody has done so already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void execute(Batch batch, BatchItem item, Actor actor, Instant at) {
        UUID id = item.taskId();
        if (!batches.settle(batch.id(), id, ItemOutcome.DONE, null)) {
            return;
        }
        IfMatch seen = new IfMatch(item.version());
        NewBatch.Detail detail = batch.detail();
        switch (batch.action()) {
            case ACCEPTANCE -> tasks.accept(id, seen, actor, at);
            case ASSIGNMENT ->
                direction.assign(
                        id, seen, new NewAssignment(detail.deskId(), detail.assignee(), detail.reason()), actor, at);
            case DECLINE -> tasks.decline(id, seen, detail.declineCode(), detail.reason(), actor, at);
        }
    }

    /** Notes why a step could not be taken. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(UUID batch, UUID task, String code) {
        batches.settle(batch, task, ItemOutcome.FAILED, code);
    }
}
