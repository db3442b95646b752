package vn.guongsang.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;

/** Writes and reads history lines; a line commits with the step that it tells. */
@ApplicationScoped
public class History {

    private final DataSource database;

    History(DataSource database) {
        this.database = database;
    }

    /** Adds the line of one version of one aggregate. */
    public void add(UUID aggregate, Step step, Actor actor, Instant at) {
        Sql.of(
                        """
                INSERT INTO history_line (aggregate_id, version, at, actor, actor_name, action, from_status, to_status, reason)
                VALUES (:aggregate, :version, :at, :actor, :name, :action, :from, :to, :reason)""")
                .bind("aggregate", aggregate)
                .bind("version", step.version())
                .bind("at", at)
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .bind("action", step.action())
                .bind("from", step.from())
                .bind("to", step.to())
                .bind("reason", step.reason())
                .update(database);
    }

    /** All lines of an aggregate, oldest first. */
    public List<HistoryLine> of(UUID aggregate) {
        return Sql.of("SELECT * FROM history_line WHERE aggregate_id = :aggregate ORDER BY version")
                .bind("aggregate", aggregate)
                .list(
                        database,
                        row -> new HistoryLine(
                                row.number("version"),
                                row.instant("at"),
                                row.text("actor"),
                                row.text("actor_name"),
                                row.text("action"),
                                row.text("from_status"),
                                row.text("to_status"),
                                row.text("reason")));
    }

    /**
     * One step.
     *
     * @param version version that the step led to
     * @param action name of the transition
     * @param from state before; null at creation
     * @param to state after
     * @param reason reason given; null when none is asked for
     */
    public record Step(long version, String action, String from, String to, String reason) {}
}
