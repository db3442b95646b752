package vn.guongsang.media.outlet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
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
        rows("outlets.csv").forEach(this::outlet);
        rows("channels.csv").forEach(this::channel);
        rows("rules.csv").forEach(this::rule);
    }

    private void outlet(Map<String, String> row) {
        Sql.of(
                        """
                INSERT INTO outlet (id, code, name, short_name, version, valid_from, valid_to)
                VALUES (:id, :code, :name, :short, 1, :from, :to) ON CONFLICT DO NOTHING""")
                .bind("id", Ids.named("outlet", row.get("code")))
                .bind("code", row.get("code"))
                .bind("name", row.get("name_vi"))
                .bind("short", row.get("short_name_vi"))
                .bind("from", date(row.get("valid_from")))
                .bind("to", date(row.get("valid_to")))
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
                .bind("from", date(row.get("valid_from")))
                .bind("to", date(row.get("valid_to")))
                .update(database);
    }

    private void rule(Map<String, String> row) {
        List<?> channels = Arrays.stream(row.get("channel_codes").split(";"))
                .map(code -> Ids.named("channel", code))
                .toList();
        Sql.of(
                        """
                INSERT INTO propagation_rule (id, version, channel_ids, due_days, priority, created_at)
                VALUES (:id, 1, :channels, :days, :priority, :at) ON CONFLICT DO NOTHING""")
                .bind("id", Ids.named("rule", row.get("code")))
                .bind("channels", channels)
                .bind("days", Integer.valueOf(row.get("due_days")))
                .bind("priority", Integer.valueOf(row.get("priority")))
                .bind("at", now.instant())
                .update(database);
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = ReferenceLoadService.class.getResourceAsStream("/reference/" + file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + file, e);
        }
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
