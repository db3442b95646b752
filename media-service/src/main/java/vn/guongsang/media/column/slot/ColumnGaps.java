package vn.guongsang.media.column.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.task.escalation.Stage;
import vn.guongsang.media.task.escalation.Thresholds;

/** What counts as a gap: a planned slot of a running column within the days of the alarm for which nothing stands. */
@ApplicationScoped
public class ColumnGaps {

    private final Thresholds thresholds;

    ColumnGaps(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Narrows a query over slots {@code s} and their columns {@code m}. */
    public Sql narrow(Sql sql, LocalDate today) {
        return sql.append(
                        """
                AND m.status = 'RUNNING' AND s.status = 'PLANNED' AND s.day >= :gapsFrom AND s.day <= :gapsTo
                AND NOT EXISTS (SELECT 1 FROM column_slot_item_standing i WHERE i.slot_id = s.id AND NOT i.lapsed)""")
                .bind("gapsFrom", today)
                .bind("gapsTo", today.plusDays(thresholds.daysOf(Stage.COLUMN_GAP, today)));
    }
}
