package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.QuotaFigure;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.QuotaProgress.OfAll;
import vn.guongsang.reporting.quota.figure.Overview;
import vn.guongsang.reporting.quota.rule.QuotaRule;
import vn.guongsang.reporting.quota.rule.QuotaScope;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/**
 * How far the counted quotas of the plan were reached in the scope: the numbers of the quota progress. Those of recognitions
 * are taken for all units at once in one pass over the recognitions of the year, where the progress looks up unit by unit;
 * these are put aside first, each looked at once: joined as they are, they were gone through for each unit.
 */
@ApplicationScoped
class CountedQuotas {

    private static final String REACHED =
            """
            , counted AS MATERIALIZED (
                SELECT x.unit_id, x.subject_id
                FROM (SELECT r.unit_id, r.subject_id, %s AS counts
                      FROM recognition_fact r
                      WHERE r.year = :year AND r.revoked_at IS NULL AND r.level = ANY (:levels)
                      OFFSET 0) x
                WHERE x.counts)
            SELECT count(*) AS bound, count(*) FILTER (WHERE q.subjects >= :target) AS met,
                   CAST(coalesce(sum(greatest(0, :target - q.subjects)), 0) AS bigint) AS gap,
                   max(q.subjects) FILTER (WHERE q.id = :root) AS own
            FROM (SELECT m.id, count(DISTINCT c.subject_id) AS subjects
                  FROM (SELECT u.id, l.id AS member
                        FROM unit u
                        CROSS JOIN LATERAL %s AS l (id)
                        WHERE u.type = ANY (:types) AND (u.under_provincial_committee OR NOT :underCommittee)
                          AND (u.valid_from IS NULL OR u.valid_from <= :on) AND (u.valid_to IS NULL OR u.valid_to >= :on)
                          AND %s) m
                  LEFT JOIN counted c ON %s
                  GROUP BY m.id) q""";

    private final Quotas quotas;
    private final QuotaProgress progress;
    private final DataSource database;

    CountedQuotas(Quotas quotas, QuotaProgress progress, DataSource database) {
        this.quotas = quotas;
        this.progress = progress;
        this.database = database;
    }

    List<QuotaFigure> of(Reach reach) {
        LocalDate today = Vietnam.dateOf(reach.asOf());
        return quotas.of(reach.plan(), reach.year(), today).stream()
                .filter(quota -> quota.measure().counted())
                .map(quota -> figure(quota, today, reach))
                .filter(figure -> figure.bound() > 0)
                .toList();
    }

    private QuotaFigure figure(Quota quota, LocalDate today, Reach reach) {
        QuotaRule rule = QuotaRule.valueOf(quota.measure().countRule());
        boolean atOnce = rule.countsRecognitions()
                && quota.basis().partOfYear().treatment() == PartOfYear.Treatment.ON_BASIS_DATE;
        return atOnce ? counted(quota, rule, today, reach) : lookedUp(quota, today, reach);
    }

    private QuotaFigure counted(Quota quota, QuotaRule rule, LocalDate today, Reach reach) {
        LocalDate basisDate = quota.basisDate(reach.year(), today);
        Integer target = quota.target(reach.year(), today);
        QuotaScope bound = QuotaScope.valueOf(quota.measure().scope());
        return reach.sql(reached(rule, reach))
                .bind("on", basisDate)
                .bind("types", bound.typeNames())
                .bind("underCommittee", bound.onlyUnderProvincialCommittee())
                .bind("levels", quota.measure().levels())
                .bind("target", target == null ? 0 : target)
                .first(database, row -> figure(quota, basisDate, target, row))
                .orElseThrow();
    }

    private QuotaFigure lookedUp(Quota quota, LocalDate today, Reach reach) {
        UnitScope within = reach.everywhere() ? UnitScope.ALL : new UnitScope(UnitScope.Kind.SUBTREE, reach.root());
        OfAll all = progress.ofAll(quota.code(), reach.year(), within, Viewpoint.now(today));
        Overview overview = all.overview();
        return new QuotaFigure(
                quota.code(),
                quota.wording().section(),
                quota.wording().quote(),
                all.basisDate(),
                overview.target(),
                null,
                overview.unitsBound(),
                overview.unitsMet(),
                overview.gapTotal());
    }

    private static String reached(QuotaRule rule, Reach reach) {
        String members =
                switch (rule) {
                    case RECOGNISED_ANYWHERE -> "(SELECT u.id)";
                    case NOMINATED_BY_UNIT, NOMINATED_BY_UNIT_POPULARISED -> "unit_lineage(u.id)";
                    case NOMINATED_IN_TREE, NOMINATED_IN_TREE_POPULARISED -> "unit_tree(u.id, :on)";
                    default -> throw new IllegalArgumentException(rule + " counts no recognitions");
                };
        String popularised =
                switch (rule) {
                    case NOMINATED_BY_UNIT_POPULARISED, NOMINATED_IN_TREE_POPULARISED -> CountedFacts.PROPAGATED;
                    default -> "true";
                };
        String whose = rule == QuotaRule.RECOGNISED_ANYWHERE ? "true" : "c.unit_id = m.member";
        return REACHED.formatted(popularised, members, reach.holds("u.id"), whose);
    }

    private static QuotaFigure figure(Quota quota, LocalDate basisDate, Integer target, Row row) {
        return new QuotaFigure(
                quota.code(),
                quota.wording().section(),
                quota.wording().quote(),
                basisDate,
                target,
                row.decimal("own") == null ? null : Long.valueOf(row.number("own")),
                row.number("bound"),
                target == null ? null : Long.valueOf(row.number("met")),
                target == null ? null : Long.valueOf(row.number("gap")));
    }
}
