package vn.guongsang.media.outlet;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;

/** Loads outlets, channels and the default rule; what is there already stays as it is. */
@ApplicationScoped
public class ReferenceLoadService {

    private final DataSource database;
    private final Now now;

    ReferenceLoadService(DataSource database, Now now) {
        this.database = database;
        this.now = now;
    }

    /** Runs before the channels start to deliver: an approval that met no rule would bring no task. */
    @Transactional
    // Nobody waits for an answer here; on a slow machine the first load takes longer than a request may.
    @TransactionConfiguration(timeout = 120)
    void load(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        ReferenceCsv.rows("outlets.csv").forEach(this::outlet);
        ReferenceCsv.rows("channels.csv").forEach(this::channel);
        ReferenceCsv.rows("rules.csv").forEach(this::rule);
    }

    private void outlet(Map<String, String> row) {
        Sql.of(
                        """
                INSERT INTO outlet (id, code, name, short_name, kind, version, valid_from, valid_to)
                VALUES (:id, :code, :name, :short, :kind, 1, :from, :to) ON CONFLICT DO NOTHING""")
                .bind("id", Ids.named("outlet", row.get("code")))
                .bind("code", row.get("code"))
                .bind("name", row.get("name_vi"))
                .bind("short", row.get("short_name_vi"))
                .bind("kind", row.get("kind"))
                .bind("from", ReferenceCsv.date(row.get("valid_from")))
                .bind("to", ReferenceCsv.date(row.get("valid_to")))
                .update(database);
    }

    private void channel(Map<String, String> row) {
        Sql.of("INSERT INTO channel (id, code, name, kind) VALUES (:id, :code, :name, :kind) ON CONFLICT DO NOTHING")
                .bind("id", Ids.named("channel", row.get("code")))
                .bind("code", row.get("code"))
                .bind("name", row.get("name_vi"))
                .bind("kind", row.get("kind"))
                .update(database);
        Sql.of(
                        """
                INSERT INTO channel_owner (channel_id, outlet_id, valid_from, valid_to)
                VALUES (:channel, :outlet, :from, :to) ON CONFLICT DO NOTHING""")
                .bind("channel", Ids.named("channel", row.get("code")))
                .bind("outlet", Ids.named("outlet", row.get("outlet_code")))
                .bind("from", ReferenceCsv.date(row.get("valid_from")))
                .bind("to", ReferenceCsv.date(row.get("valid_to")))
                .update(database);
    }

    private void rule(Map<String, String> row) {
        List<?> channels = Arrays.stream(row.get("channel_codes").split(";"))
                .map(code -> Ids.named("channel", code))
                .toList();
        Sql.of(
                        """
                INSERT INTO propagation_rule (id, version, channel_ids, due_days, calendar, priority, created_at)
                VALUES (:id, 1, :channels, :days, :calendar, :priority, :at) ON CONFLICT DO NOTHING""")
                .bind("id", Ids.named("rule", row.get("code")))
                .bind("channels", channels)
                .bind("days", Integer.valueOf(row.get("due_days")))
                .bind("calendar", row.get("calendar"))
                .bind("priority", Integer.valueOf(row.get("priority")))
                .bind("at", now.instant())
                .update(database);
    }
}
