package vn.guongsang.nominations.unit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.unit.UnitDirectory;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;

/** Loads the reference data at the first start: units with an event each, and the code lists. */
@ApplicationScoped
public class UnitLoadService {

    private static final Logger LOG = Logger.getLogger(UnitLoadService.class);

    /** Any fixed number: replicas that start together load one after the other. */
    private static final long LOAD_LOCK = 20230101;

    private final UnitDirectory units;
    private final Outbox outbox;
    private final DataSource database;
    private final Now now;

    UnitLoadService(UnitDirectory units, Outbox outbox, DataSource database, Now now) {
        this.units = units;
        this.outbox = outbox;
        this.database = database;
        this.now = now;
    }

    @Transactional
    // Nobody waits for an answer here; on a slow machine the first load takes longer than a request may.
    @TransactionConfiguration(timeout = 120)
    void load(@Observes StartupEvent event) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOAD_LOCK)
                .list(database, row -> row.number("locked"));
        loadCodeLists();
        if (units.size() > 0) {
            return;
        }
        for (UnitSnapshot unit : UnitHistory.replay()) {
            units.store(unit);
            outbox.announce(Topics.UNITS, "unit", unit, now.instant());
        }
        LOG.infof("%d units loaded from the reference data", units.size());
    }

    private void loadCodeLists() {
        for (Map<String, String> row : ReferenceCsv.rows("sectors.csv")) {
            codeList(row, "sector", "focus_vi");
        }
        for (Map<String, String> row : ReferenceCsv.rows("general-criteria.csv")) {
            codeList(row, "general_criterion", "text_vi");
        }
        for (Map<String, String> row : ReferenceCsv.rows("authorities.csv")) {
            Sql.of(
                            """
                    INSERT INTO authority (level, role, unit_types, valid_from, valid_to, source)
                    VALUES (:level, :role, :types, :from, :to, :source) ON CONFLICT DO NOTHING""")
                    .bind("level", row.get("level"))
                    .bind("role", row.get("role"))
                    .bind("types", Arrays.asList(row.get("unit_types").split(";")))
                    .bind("from", ReferenceCsv.date(row.get("valid_from")))
                    .bind("to", ReferenceCsv.date(row.get("valid_to")))
                    .bind("source", row.get("source"))
                    .update(database);
        }
    }

    private void codeList(Map<String, String> row, String table, String textColumn) {
        Sql.of("INSERT INTO " + table + " (code, ordinal, name_vi, name_en, " + textColumn + ", section)")
                .append("VALUES (:code, :ordinal, :vi, :en, :text, :section) ON CONFLICT DO NOTHING")
                .bind("code", row.get("code"))
                .bind("ordinal", Integer.valueOf(row.get("order")))
                .bind("vi", row.get("name_vi"))
                .bind("en", row.get("name_en"))
                .bind("text", row.get(textColumn))
                .bind("section", row.get("section"))
                .update(database);
    }
}
