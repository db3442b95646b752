package vn.guongsang.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
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

    /** Arms the newest event of every aggregate of a topic; returns how many were armed. */
    public int republishTopic(String topic) {
        return arm(Sql.of(ARM.formatted("o.topic = :topic")).bind("topic", topic));
    }

    private int arm(Sql sql) {
        int armed = sql.update(database);
        relay.wake();
        return armed;
    }
}
