package vn.guongsang.nominations.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.step.ApprovalGate;

/** Holds an approval until the claims are proven. */
@ApplicationScoped
class ClaimGate implements ApprovalGate {

    private static final String FACTS =
            """
            SELECT count(*) AS total, count(*) FILTER (WHERE status = 'UNVERIFIED') AS unverified,
                   count(*) FILTER (WHERE status = 'DISPUTED') AS disputed,
                   EXISTS (SELECT 1 FROM claim_duty d WHERE d.level = :level AND d.compulsory AND d.valid_from <= :day
                           AND (d.valid_to IS NULL OR d.valid_to >= :day)) AS compulsory
            FROM claim WHERE nomination_id = :nomination""";

    private final DataSource database;

    ClaimGate(DataSource database) {
        this.database = database;
    }

    @Override
    public void requireOpen(UUID nomination, Level level, Instant submittedAt, Instant at) {
        Sql.of(FACTS)
                .bind("nomination", nomination)
                .bind("level", level)
                .bind("day", Vietnam.dateOf(submittedAt))
                .first(
                        database,
                        row -> new ClaimRule.Facts(
                                row.number("total"),
                                row.number("unverified"),
                                row.number("disputed"),
                                row.bool("compulsory")))
                .ifPresent(ClaimRule::check);
    }
}
