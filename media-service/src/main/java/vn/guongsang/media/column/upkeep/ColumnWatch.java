package vn.guongsang.media.column.upkeep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.column.ColumnService;
import vn.guongsang.media.column.slot.ColumnSlotUpkeepService;
import vn.guongsang.media.column.statistics.ColumnMonths;

/** Makes slots further ahead, fills those whose tasks have been published, and tells figures that have changed. */
@ApplicationScoped
class ColumnWatch {

    private static final int BATCH = 200;

    private final ColumnService columns;
    private final ColumnSlotUpkeepService slots;
    private final ColumnMonths months;
    private final Now now;

    ColumnWatch(ColumnService columns, ColumnSlotUpkeepService slots, ColumnMonths months, Now now) {
        this.columns = columns;
        this.slots = slots;
        this.months = months;
        this.now = now;
    }

    @Scheduled(every = "${guongsang.columns.every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(now.instant());
    }

    void look(Instant at) {
        columns.running().forEach(column -> columns.extend(column, at));
        int filled;
        do {
            filled = slots.fillPublished(at);
        } while (filled > 0);
        months.changed(BATCH).forEach(column -> columns.count(column, at));
    }
}
