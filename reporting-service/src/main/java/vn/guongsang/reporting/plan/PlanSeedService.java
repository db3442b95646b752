package vn.guongsang.reporting.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;

/**
 * Gives the database the plan, its first version with the clauses, the periods, the fields and the quotas at the start; what is there
 * already stays as the office has it.
 */
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
        List<Map<String, String>> versions = ReferenceCsv.rows("plan-versions.csv");
        insert("plan_version", versions.stream().map(PlanSeedService::version).toList());
        insert(
                "plan_clause",
                ReferenceCsv.rows("plan-clauses.csv").stream()
                        .map(row -> clause(row, versions.get(0)))
                        .toList());
        insert("period", ReferenceCsv.rows("periods.csv"));
        insert("plan_sector", ReferenceCsv.rows("sectors.csv"));
        List<Map<String, String>> quotas = ReferenceCsv.rows("quotas.csv");
        quotas.forEach(row -> row.put("id", quotaId(row)));
        insert("quota", quotas);
    }

    private static String quotaId(Map<String, String> row) {
        return Ids.named("quota", row.get("code") + "@" + row.get("valid_from")).toString();
    }

    /** The first version of a plan is the plan itself; it names no document, because the text that we have bears no number. */
    private static Map<String, Object> version(Map<String, String> row) {
        Map<String, Object> version = new HashMap<>(row);
        version.put("id", Ids.named("plan-version", row.get("plan_code") + "@" + row.get("number")));
        version.put("version", 1);
        version.put("changes", List.of());
        version.put("drafted_by", List.of());
        version.put("created_at", row.get("effective_from") + "T00:00:00+07:00");
        return version;
    }

    private static Map<String, Object> clause(Map<String, String> row, Map<String, String> firstVersion) {
        String requirements = row.get("requirements");
        Map<String, Object> clause = new HashMap<>(row);
        clause.put("requirements", requirements == null ? List.of() : List.of(requirements.split(";")));
        clause.put("version_no", firstVersion.get("number"));
        clause.put("effective_from", firstVersion.get("effective_from"));
        clause.put("repealed", false);
        return clause;
    }

    /** The columns of a file are those of its table; two replicas may start at once, so conflicts are no fault. */
    private void insert(String table, List<? extends Map<String, ?>> rows) {
        Sql.of("INSERT INTO " + table)
                .append("SELECT * FROM json_populate_recordset(CAST(NULL AS " + table + "), CAST(:rows AS json))")
                .append("ON CONFLICT DO NOTHING")
                .bind("rows", text(rows))
                .update(database);
    }

    private String text(List<? extends Map<String, ?>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reference data", e);
        }
    }
}
