package vn.guongsang.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/**
 * Takes values out of the events that an aggregate has been told by, sent or not, so that no copy of them is left and none
 * is sent again. Paths are those of PostgreSQL, such as <code>{data,card,name}</code>.
 */
@ApplicationScoped
public class ToldEvents {

    private final DataSource database;

    ToldEvents(DataSource database) {
        this.database = database;
    }

    /** Puts a value in the place of another, where there is one. */
    public void overwrite(UUID aggregate, String path, String value) {
        Sql.of(
                        """
                UPDATE outbox SET payload = jsonb_set(payload, :path::text[], to_jsonb(:value::text), false)
                WHERE aggregate_id = :aggregate""")
                .bind("path", path)
                .bind("value", value)
                .bind("aggregate", aggregate)
                .update(database);
    }

    /** Takes a value away. */
    public void remove(UUID aggregate, String path) {
        Sql.of("UPDATE outbox SET payload = payload #- :path::text[] WHERE aggregate_id = :aggregate")
                .bind("path", path)
                .bind("aggregate", aggregate)
                .update(database);
    }
}
