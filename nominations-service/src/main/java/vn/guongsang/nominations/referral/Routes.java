package vn.guongsang.nominations.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.recognition.Rung;

/** Finds the next level above a recognition, by the tree of the units and the authority matrix as of a date. */
@ApplicationScoped
class Routes {

    /**
     * The unit, or what has taken its place by the day; then upwards in the tree of the day. The first level above that
     * somebody has authority for is the next one, so that an abolished level is passed over. Bodies without a superior in
     * the tree are those of the province.
     */
    private static final String NEXT =
            """
            WITH RECURSIVE heir (id) AS (
                SELECT CAST(:unit AS uuid)
                UNION
                SELECT s.successor_id FROM heir h JOIN unit u ON u.id = h.id
                JOIN unit_succession s ON s.predecessor_id = h.id WHERE u.valid_to < :day
            ), up (id, parent_id, height) AS (
                SELECT n.unit_id, n.parent_id, 0 FROM heir h JOIN unit_naming n ON n.unit_id = h.id
                WHERE (n.valid_from IS NULL OR n.valid_from <= :day) AND (n.valid_to IS NULL OR n.valid_to >= :day)
                UNION
                SELECT n.unit_id, n.parent_id, up.height + 1 FROM up JOIN unit_naming n ON n.unit_id = up.parent_id
                WHERE (n.valid_from IS NULL OR n.valid_from <= :day) AND (n.valid_to IS NULL OR n.valid_to >= :day)
            ), above (id, type, height) AS (
                SELECT u.id, u.type, up.height FROM up JOIN unit u ON u.id = up.id
                UNION ALL
                SELECT u.id, u.type, 1000 FROM unit u WHERE u.type = 'PROVINCE'
                AND (u.valid_from IS NULL OR u.valid_from <= :day) AND (u.valid_to IS NULL OR u.valid_to >= :day)
            ), ladder (rungs) AS (SELECT ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE'])
            SELECT a.level, above.id
            FROM above JOIN authority a ON above.type = ANY (a.unit_types)
                AND (a.valid_from IS NULL OR a.valid_from <= :day) AND (a.valid_to IS NULL OR a.valid_to >= :day)
            CROSS JOIN ladder
            WHERE array_position(rungs, a.level) > array_position(rungs, :from)
            ORDER BY array_position(rungs, a.level), above.height, above.id LIMIT 1""";

    private final DataSource database;

    Routes(DataSource database) {
        this.database = database;
    }

    /** The way on from a recognition on a day; from the province it leads to the nation, outside. */
    Route next(Referred referred, LocalDate day) {
        return Sql.of(NEXT)
                .bind("unit", referred.unitId())
                .bind("day", day)
                .bind("from", referred.rung())
                .first(database, row -> new Route(row.constant("level", Rung.class), row.uuid("id")))
                .orElse(new Route(Rung.NATION, null));
    }
}
