package vn.guongsang.media.task.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.notification.digest.DigestSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.task.escalation.Thresholds;
import vn.guongsang.media.task.step.TaskScope;

/** The tasks that wait for a newsroom, or for those who watch over it. */
@ApplicationScoped
class TaskDigest implements DigestSource {

    private static final String COUNTS =
            """
            SELECT count(*) FILTER (WHERE t.status = 'OPEN') AS open,
                   count(*) FILTER (WHERE t.due_at >= :now AND t.due_at < :soon) AS due_soon,
                   count(*) FILTER (WHERE t.due_at < :now) AS overdue,
                   count(*) FILTER (WHERE t.escalation = 2) AS escalated
            FROM propagation_task t
            JOIN channel_today c ON c.id = t.channel_id
            JOIN exemplar_snapshot e ON e.id = t.exemplar_id
            WHERE t.status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED') AND t.held_since IS NULL""";

    private final DataSource database;
    private final Thresholds thresholds;

    TaskDigest(DataSource database, Thresholds thresholds) {
        this.database = database;
        this.thresholds = thresholds;
    }

    @Override
    public List<NoticeLine> waiting(Actor reader, Instant at) {
        Instant soon = at.plus(thresholds.on(Vietnam.dateOf(at)).remindBefore());
        return TaskScope.of(reader)
                .narrow(Sql.of(COUNTS).bind("now", at).bind("soon", soon))
                .first(database, TaskDigest::lines)
                .orElse(List.of());
    }

    private static List<NoticeLine> lines(Row row) {
        return Stream.of(
                        new NoticeLine("tasks-open", row.number("open"), "Nhiệm vụ chờ nhận", "Tasks to accept"),
                        new NoticeLine(
                                "tasks-due-soon", row.number("due_soon"), "Nhiệm vụ sắp đến hạn", "Tasks due soon"),
                        new NoticeLine("tasks-overdue", row.number("overdue"), "Nhiệm vụ quá hạn", "Tasks overdue"),
                        new NoticeLine(
                                "tasks-escalated",
                                row.number("escalated"),
                                "Nhiệm vụ đã báo cấp trên",
                                "Tasks escalated"))
                .filter(line -> line.count() > 0)
                .toList();
    }
}
