package vn.guongsang.reporting.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;

/** Gives the database the plan and its quotas at the start; what is there already stays as the office has it. */
@ApplicationScoped
public class PlanSeedService {

    private final DataSource database;
    private final ObjectMapper json;

    PlanSeedService(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    // Nobody waits for an answer here; on a slow machine the first load takes longer than a request may.
    @TransactionConfiguration(timeout = 120)
    void seed(@Observes StartupEvent start) {
        insert("plan", ReferenceCsv.rows("plans.csv"));
        List<Map<String, String>> quotas = ReferenceCsv.rows("quotas.csv");
        quotas.forEach(row -> row.put("id", quotaId(row)));
        insert("quota", quotas);
    }

    private static String quotaId(Map<String, String> row) {
        return Ids.named("quota", row.get("code") + "@" + row.get("valid_from")).toString();
    }

    /** The columns of a file are those of its table; two replicas may start at once, so conflicts are no fault. */
    private void insert(String table, List<Map<String, String>> rows) {
        Sql.of("INSERT INTO " + table)
                .append("SELECT * FROM json_populate_recordset(CAST(NULL AS " + table + "), CAST(:rows AS json))")
                .append("ON CONFLICT DO NOTHING")
                .bind("rows", text(rows))
                .update(database);
    }

    private String text(List<Map<String, String>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reference data", e);
        }
    }
}
