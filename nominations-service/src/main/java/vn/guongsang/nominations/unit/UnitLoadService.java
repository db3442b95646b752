package vn.guongsang.nominations.unit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.unit.UnitDirectory;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;

/** Loads the units of the reference data at the first start, with an event each. */
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

    /** The first load may take longer than a request may. */
    @Transactional
    @TransactionConfiguration(timeout = 120)
    void load(@Observes StartupEvent event) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOAD_LOCK)
                .list(database, row -> row.number("locked"));
        if (units.size() > 0) {
            return;
        }
        for (UnitSnapshot unit : UnitHistory.replay()) {
            units.store(unit);
            outbox.announce(Topics.UNITS, "unit", unit, now.instant());
        }
        LOG.infof("%d units loaded from the reference data", units.size());
    }
}
