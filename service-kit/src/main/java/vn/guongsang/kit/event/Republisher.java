package vn.guongsang.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/**
 * Arms published events again, so that the relay sends the newest version of an aggregate once more: the same snapshot
 * under a new event id, so that also consumers whose inbox remembers the first one look at it.
 */
@ApplicationScoped
public class Republisher {

    private static final String ARM =
            """
            UPDATE outbox o SET published_at = NULL, next_attempt_at = now(), attempts = 0,
                                republish_id = gen_random_uuid()
            WHERE o.published_at IS NOT NULL
              AND o.aggregate_version = (SELECT max(n.aggregate_version) FROM outbox n WHERE n.aggregate_id = o.aggregate_id)
              AND %s""";

    private final DataSource database;
    private final OutboxRelay relay;

    Republisher(DataSource database, OutboxRelay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** Arms the newest event of each named aggregate; returns how many were armed. */
    public int republish(Collection<UUID> aggregates) {
        return arm(Sql.of(ARM.formatted("o.aggregate_id = ANY (:ids)")).bind("ids", aggregates));
    }

    /**
     * The same for those that have not been sent again lately: what goes on asking by itself does not fill the topic.
     *
     * @param pause least time between two sendings of one aggregate
     */
    public int republish(Collection<UUID> aggregates, Duration pause) {
        return arm(Sql.of(ARM.formatted("o.aggregate_id = ANY (:ids)"))
                .append("AND (o.republish_id IS NULL OR o.published_at < now() - make_interval(secs => :pause))")
                .bind("ids", aggregates)
                .bind("pause", (double) pause.toSeconds()));
    }

    /**
     * Arms the newest event of the next aggregates of a topic, in the order of their ids: a whole topic is armed call by
     * call, each in a short transaction of its own, and goes on where it was cut off.
     *
     * @param after id of the last aggregate that was looked at; null at the beginning
     * @param most aggregates to look at
     */
    public Armed republishTopic(String topic, UUID after, int most) {
        List<UUID> page = Sql.of(
                        """
                SELECT DISTINCT aggregate_id FROM outbox
                WHERE topic = :topic AND aggregate_id > :after ORDER BY aggregate_id LIMIT :most""")
                .bind("topic", topic)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("most", most)
                .list(database, row -> row.uuid("aggregate_id"));
        int armed = page.isEmpty() ? 0 : republish(page);
        return new Armed(armed, page.size() < most ? null : page.get(page.size() - 1));
    }

    /**
     * What one call has armed.
     *
     * @param next where the next call goes on; null when the topic has been gone through
     */
    public record Armed(int events, UUID next) {}

    private int arm(Sql sql) {
        int armed = sql.update(database);
        relay.wake();
        return armed;
    }
}
