package vn.guongsang.nominations.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Lines the steps of an exemplar up, and counts the referrals of a year. */
@ApplicationScoped
class LadderFigures {

    private static final String STEPS =
            """
            SELECT 'RECOGNITION' AS kind, level AS rung, approval_no, CAST(NULL AS uuid) AS id, NULL AS status,
                   decision_date AS day, CAST(NULL AS int) AS days, revoked_at IS NULL AS in_force, 0 AS turn
            FROM recognition WHERE exemplar_id = :exemplar
            UNION ALL
            SELECT 'REFERRAL', r.to_rung, r.approval_no, r.id, r.status, r.sent_on, r.answered_on - r.sent_on,
                   o.revoked_at IS NULL, 1
            FROM referral r JOIN recognition o ON o.exemplar_id = r.exemplar_id AND o.approval_no = r.approval_no
            WHERE r.exemplar_id = :exemplar
            ORDER BY day, approval_no, turn, id""";

    private static final String STAGES =
            """
            SELECT stage, (count(r.id))::int AS count,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY r.answered_on - r.sent_on)
                       FILTER (WHERE r.status = 'ACCEPTED') AS median
            FROM (VALUES ('INTRODUCED', 'PROVINCE', false), ('CHOSEN_PROVINCE_WIDE', 'PROVINCE', true),
                         ('SENT_TO_CENTRAL_BOARD', 'NATION', false), ('CHOSEN_NATIONWIDE', 'NATION', true))
                AS s (stage, rung, chosen)
            LEFT JOIN referral r ON r.to_rung = s.rung AND (NOT s.chosen OR r.status = 'ACCEPTED')
                AND r.sent_on BETWEEN :first AND :last""";

    private final DataSource database;

    LadderFigures(DataSource database) {
        this.database = database;
    }

    /** The steps of an exemplar, oldest first. */
    Ladder ladder(UUID exemplar) {
        List<Ladder.Step> steps = new ArrayList<>();
        Sql.of(STEPS).bind("exemplar", exemplar).list(database, row -> steps.add(step(row, steps)));
        return new Ladder(exemplar, steps);
    }

    private static Ladder.Step step(Row row, List<Ladder.Step> before) {
        LocalDate day = row.date("day");
        Integer since = before.isEmpty()
                ? null
                : Math.toIntExact(
                        ChronoUnit.DAYS.between(before.get(before.size() - 1).date(), day));
        return new Ladder.Step(
                row.constant("kind", Ladder.Kind.class),
                row.constant("rung", Rung.class),
                row.integer("approval_no"),
                row.uuid("id"),
                row.constant("status", ReferralStatus.class),
                day,
                since,
                row.integer("days"),
                row.bool("in_force"));
    }

    /** The funnel of what was sent in a year, within a scope. */
    Funnel funnel(int year, UnitScope scope) {
        List<Funnel.Stage> stages = Sql.of(STAGES)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31))
                .within(scope, "r.from_unit_id")
                .append("GROUP BY stage ORDER BY array_position(ARRAY['INTRODUCED', 'CHOSEN_PROVINCE_WIDE',")
                .append("'SENT_TO_CENTRAL_BOARD', 'CHOSEN_NATIONWIDE'], stage)")
                .list(database, row -> {
                    Funnel.Name stage = row.constant("stage", Funnel.Name.class);
                    return new Funnel.Stage(stage, row.integer("count"), row.integer("median"), stage.records(year));
                });
        return new Funnel(year, stages);
    }
}
