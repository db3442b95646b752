package vn.guongsang.kit.event;

import java.sql.SQLException;

/** How far the relay is behind. */
public interface OutboxAge {

    /** Age in seconds of the oldest event that waits; 0 when none does. */
    double oldestUnpublishedSeconds() throws SQLException;
}
