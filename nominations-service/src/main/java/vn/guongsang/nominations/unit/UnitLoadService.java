package vn.guongsang.nominations.unit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.unit.UnitDirectory;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Loads the units of the reference data at the first start, with an event each. */
@ApplicationScoped
public class UnitLoadService {

    private static final Logger LOG = Logger.getLogger(UnitLoadService.class);

    private final UnitDirectory units;
    private final Outbox outbox;
    private final UnitTrees trees;
    private final Now now;

    UnitLoadService(UnitDirectory units, Outbox outbox, UnitTrees trees, Now now) {
        this.units = units;
        this.outbox = outbox;
        this.trees = trees;
        this.now = now;
    }

    /** The first load may take longer than a request may. */
    @Transactional
    @TransactionConfiguration(timeout = 120)
    void load(@Observes StartupEvent event) {
        trees.lock();
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
