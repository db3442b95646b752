package vn.guongsang.media.column.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.notification.digest.DigestSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.column.slot.ColumnGaps;
import vn.guongsang.media.column.step.ColumnScope;

/** The gaps of columns that a newsroom should close, or that those who watch over it should see. */
@ApplicationScoped
class ColumnDigest implements DigestSource {

    private final DataSource database;
    private final ColumnGaps gaps;

    ColumnDigest(DataSource database, ColumnGaps gaps) {
        this.database = database;
        this.gaps = gaps;
    }

    @Override
    public List<NoticeLine> waiting(Actor reader, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        Sql sql = Sql.of(
                """
                SELECT count(*) AS gaps FROM column_slot s
                JOIN media_column m ON m.id = s.column_id JOIN channel_today c ON c.id = m.channel_id
                WHERE true""");
        long count = ColumnScope.of(reader)
                .narrow(gaps.narrow(sql, today))
                .first(database, row -> row.number("gaps"))
                .orElse(0L);
        return count == 0
                ? List.of()
                : List.of(new NoticeLine(
                        "column-gaps", count, "Kỳ chuyên mục còn trống", "Column slots without an item"));
    }
}
