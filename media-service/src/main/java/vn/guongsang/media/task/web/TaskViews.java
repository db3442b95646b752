package vn.guongsang.media.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.task.escalation.Thresholds;
import vn.guongsang.media.task.escalation.Timeliness;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskScope;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** Reads tasks within the scope of the reader. */
@ApplicationScoped
class TaskViews {

    private static final String UNFINISHED = "t.status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED')";
    private static final String OVERDUE = "(" + UNFINISHED + " AND t.held_since IS NULL AND t.due_at < :now)";

    private static final String SELECT =
            """
            SELECT t.*, %s AS unfinished, %s AS overdue, c.code AS channel_code, c.name AS channel_name,
                   coalesce(c.outlet_id, t.outlet_id) AS current_outlet_id, e.display_name, e.subject_type,
                   e.sector, e.unit_id, e.status AS exemplar_status, e.publishable, e.embargo_until, e.headline,
                   d.name AS desk_name
            FROM propagation_task t
            JOIN channel_today c ON c.id = t.channel_id
            JOIN exemplar_snapshot e ON e.id = t.exemplar_id
            LEFT JOIN desk d ON d.id = t.desk_id
            WHERE true"""
                    .formatted(UNFINISHED, OVERDUE);

    private static final String OF_CHANNELS =
            """
            SELECT found.* FROM (SELECT mine.id FROM channel_today mine WHERE mine.outlet_id = :myOutlet) own
            CROSS JOIN LATERAL (
            """;

    private final DataSource database;
    private final History history;
    private final Labels labels;
    private final Thresholds thresholds;

    TaskViews(DataSource database, History history, Labels labels, Thresholds thresholds) {
        this.database = database;
        this.history = history;
        this.labels = labels;
        this.thresholds = thresholds;
    }

    /** Tasks, newest first. */
    Slice<TaskView> list(TaskFilter filter, Actor reader, PageRequest page, Instant now) {
        Listing listing = Listing.of("propagation-tasks", filter);
        UUID after =
                page.after(listing).map(keys -> UUID.fromString(keys.get(0))).orElse(null);
        Reading reading = reading(reader, now);
        List<TaskView> rows =
                rows(filter, reader, after, page.fetchSize(), now).list(database, row -> view(row, reading, null));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** The query of a page; a newsroom's is cut to its size in the index of each of its channels first. */
    Sql rows(TaskFilter filter, Actor reader, UUID after, int fetch, Instant now) {
        TaskScope scope = TaskScope.of(reader);
        boolean newsroom = scope.outletId() != null;
        Sql sql = newsroom
                ? Sql.of(OF_CHANNELS + SELECT + " AND t.channel_id = own.id").bind("myOutlet", scope.outletId())
                : scope.narrow(Sql.of(SELECT));
        sql.bind("now", now)
                .bind("limit", fetch)
                .filter("t.exemplar_id = :exemplar", "exemplar", filter.exemplarId())
                .filter("t.approval_no = :approvalNo", "approvalNo", filter.approvalNo())
                .filter("t.status = :status", "status", filter.status())
                .filter("t.kind = :kind", "kind", filter.kind())
                .filter("t.channel_id = :channel", "channel", filter.channelId())
                .filter("c.outlet_id = :outlet", "outlet", filter.outletId())
                .filter(OVERDUE + " = :overdue", "overdue", filter.overdue())
                .filter("t.escalation = :escalation", "escalation", filter.escalation())
                .filter("(t.held_since IS NOT NULL) = :held", "held", filter.held())
                .filter("t.desk_id = :desk", "desk", filter.deskId())
                .filter("t.assignee = :assignee", "assignee", filter.assigneeFor(reader.id()))
                .filter("t.due_at < :dueBefore", "dueBefore", filter.dueBefore())
                .filter("t.id < :after", "after", after)
                .append("ORDER BY t.id DESC LIMIT :limit");
        return newsroom ? sql.append(") found ORDER BY found.id DESC LIMIT :limit") : sql;
    }

    /** One task with its history. */
    Optional<TaskView> find(UUID id, Actor reader, Instant now) {
        List<HistoryLine> lines = history.of(id); // before the query, so that one reader never holds two connections
        Reading reading = reading(reader, now);
        return TaskScope.of(reader)
                .narrow(Sql.of(SELECT).bind("now", now))
                .filter("t.id = :id", "id", id)
                .first(database, row -> view(row, reading, lines));
    }

    private Reading reading(Actor reader, Instant now) {
        return new Reading(reader, now, thresholds.on(Vietnam.dateOf(now)).remindBefore());
    }

    /** Who reads, when, and how long before its due day a task is due soon. */
    private record Reading(Actor reader, Instant now, Duration reminder) {}

    private TaskView view(Row row, Reading reading, List<HistoryLine> lines) {
        return new TaskView(
                row.uuid("id"),
                row.uuid("exemplar_id"),
                row.integer("approval_no"),
                row.constant("kind", TaskKind.class),
                row.constant("status", TaskStatus.class),
                labels.of("task-status", row.constant("status", TaskStatus.class)),
                allowedActions(row, reading.reader()),
                row.number("version"),
                channel(row),
                row.uuid("current_outlet_id"),
                row.uuid("rule_id"),
                retraction(row),
                row.integer("priority"),
                row.instant("created_at"),
                row.instant("due_at"),
                row.bool("overdue"),
                row.integer("escalation"),
                row.instant("escalated_at"),
                timing(row, reading),
                exemplar(row),
                TaskSteps.responsible(row),
                row.uuid("moved_from"),
                TaskSteps.acceptance(row),
                TaskSteps.production(row),
                TaskSteps.schedule(row),
                TaskSteps.publication(row),
                TaskSteps.decline(row),
                TaskSteps.cancellation(row),
                lines);
    }

    private static List<String> allowedActions(Row row, Actor reader) {
        return TaskAction.allowed(
                row.constant("kind", TaskKind.class),
                row.constant("status", TaskStatus.class),
                row.instant("held_since") != null,
                row.uuid("current_outlet_id"),
                reader);
    }

    private static TaskView.Retraction retraction(Row row) {
        UUID published = row.uuid("retracts");
        return published == null ? null : new TaskView.Retraction(published, row.text("reason"));
    }

    private TaskView.Timing timing(Row row, Reading reading) {
        if (!row.bool("unfinished")) {
            return null;
        }
        Instant held = row.instant("held_since");
        Timeliness state = Timeliness.of(
                held != null, row.integer("escalation"), row.instant("due_at"), reading.now(), reading.reminder());
        return new TaskView.Timing(state, labels.of("task-timeliness", state), row.instant("reminded_at"), held);
    }

    private static TaskView.Channel channel(Row row) {
        return new TaskView.Channel(
                row.uuid("channel_id"),
                row.text("channel_code"),
                row.constant("channel_kind", ChannelKind.class),
                row.text("channel_name"));
    }

    private static TaskView.Exemplar exemplar(Row row) {
        return new TaskView.Exemplar(
                row.text("display_name"),
                row.constant("subject_type", SubjectType.class),
                row.text("sector"),
                row.uuid("unit_id"),
                row.text("exemplar_status"),
                row.bool("publishable"),
                row.instant("embargo_until"),
                row.text("headline"));
    }
}
