package vn.guongsang.media.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.media.task.step.TaskScope;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** Reads how the tasks of a newsroom stand. */
@ApplicationScoped
class Standings {

    private final DataSource database;

    Standings(DataSource database) {
        this.database = database;
    }

    /** How a task stands. */
    record Brief(long version, TaskKind kind, TaskStatus status, boolean held) {

        /** The code of what stands against a step; null when it could be taken. */
        String refusal(TaskAction step) {
            if (!step.isFor(kind) || step.next(status) == null) {
                return TaskProblem.ILLEGAL_TRANSITION.code();
            }
            return held && !step.isForHeld() ? TaskProblem.EXEMPLAR_NOT_PUBLISHABLE.code() : null;
        }
    }

    /** Those of the tasks that belong to the newsroom of the actor. */
    Map<UUID, Brief> findAll(Collection<UUID> ids, Actor actor) {
        Sql sql = Sql.of(
                        """
                SELECT t.id, t.version, t.kind, t.status, t.held_since IS NOT NULL AS held FROM propagation_task t
                JOIN exemplar_snapshot e ON e.id = t.exemplar_id JOIN channel_today c ON c.id = t.channel_id
                WHERE true""")
                .filter("t.id = ANY (:ids)", "ids", ids);
        return TaskScope.newsroom(actor)
                .narrow(sql)
                .byId(
                        database,
                        row -> new Brief(
                                row.number("version"),
                                row.constant("kind", TaskKind.class),
                                row.constant("status", TaskStatus.class),
                                row.bool("held")));
    }
}
