package vn.guongsang.media.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.bulk.BulkKind;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.task.TaskDirectionService;
import vn.guongsang.media.task.TaskService;
import vn.guongsang.media.task.step.DeclineCode;
import vn.guongsang.media.task.step.NewAssignment;

/** Bulk steps on tasks. */
@ApplicationScoped
public class TaskBatches implements BulkKind<TaskBatches.Order> {

    private final TaskService tasks;
    private final TaskDirectionService direction;
    private final Standings standings;

    TaskBatches(TaskService tasks, TaskDirectionService direction, Standings standings) {
        this.tasks = tasks;
        this.direction = direction;
        this.standings = standings;
    }

    /** The step, and what is said of each task. */
    public record Order(BatchAction action, NewBatch.Detail detail) {}

    @Override
    public String thing() {
        return "task";
    }

    @Override
    public Map<String, Object> columns(Order order) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("action", order.action());
        columns.put("reason", order.detail().reason());
        columns.put("code", order.detail().code());
        columns.put("desk_id", order.detail().deskId());
        columns.put("assignee", order.detail().assignee());
        return columns;
    }

    @Override
    public Order order(Row row) {
        return new Order(
                row.constant("action", BatchAction.class),
                new NewBatch.Detail(
                        row.text("reason"),
                        row.constant("code", DeclineCode.class),
                        row.uuid("desk_id"),
                        row.text("assignee")));
    }

    @Override
    public Map<UUID, Judgement> judge(List<UUID> ids, Order order, Actor actor) {
        if (order.action() == BatchAction.DECLINE && order.detail().reason() == null) {
            throw new ProblemException(BatchProblem.BATCH_INVALID).at("/detail/reason", "reason-required");
        }
        Map<UUID, Judgement> judged = new HashMap<>();
        standings
                .findAll(ids, actor)
                .forEach((id, found) -> judged.put(
                        id,
                        new Judgement(
                                found.version(), found.refusal(order.action().step()))));
        return judged;
    }

    @Override
    public void take(Order order, UUID id, IfMatch seen, Actor actor, Instant at) {
        NewBatch.Detail detail = order.detail();
        switch (order.action()) {
            case ACCEPTANCE -> tasks.accept(id, seen, actor, at);
            case ASSIGNMENT ->
                direction.assign(
                        id, seen, new NewAssignment(detail.deskId(), detail.assignee(), detail.reason()), actor, at);
            case DECLINE -> tasks.decline(id, seen, detail.declineCode(), detail.reason(), actor, at);
        }
    }

    @Override
    public ProblemType foreignToken() {
        return BatchProblem.PREVIEW_TOKEN_FOREIGN;
    }
}
