package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.quota.figure.Overview;
import vn.guongsang.reporting.quota.figure.Tally;
import vn.guongsang.reporting.quota.figure.UnitCount;
import vn.guongsang.reporting.quota.figure.UnitGap;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Obligation;

/** Counts recognitions and other facts by query over the current snapshots; no number is ever stored. */
@ApplicationScoped
class RecognitionCounts {

    /** Subjects first, so that the distinct count is one pass over one index. */
    private static final String TALLY =
            """
            SELECT s.subject_type, count(*) AS subjects, CAST(sum(s.recognitions) AS bigint) AS recognitions,
                   CAST(sum(s.late) AS bigint) AS late
            FROM (SELECT r.subject_type, r.subject_id, count(*) AS recognitions,
                         count(*) FILTER (WHERE r.approved_at >= CAST(:lateFrom AS timestamptz)) AS late
                  FROM recognition_fact r
                  WHERE""";

    private static final String ORDER = "name COLLATE \"vi-x-icu\"";
    private static final String AFTER = "AND (%s COLLATE \"vi-x-icu\", %s) > (:name, CAST(:after AS uuid))";

    private final DataSource database;

    RecognitionCounts(DataSource database) {
        this.database = database;
    }

    /**
     * The two numbers of recognitions for one unit.
     *
     * @param lateFrom what was approved from then on is late; null when nothing is
     */
    Tally tally(Counting counting, UUID unit, Instant lateFrom) {
        Map<SubjectType, Tally.Part> parts = new EnumMap<>(SubjectType.class);
        counting.narrow(Sql.of(TALLY), ":unit")
                .append("GROUP BY r.subject_type, r.subject_id) s GROUP BY s.subject_type")
                .bind("unit", unit)
                .bind("lateFrom", lateFrom)
                .list(
                        database,
                        row -> parts.put(
                                row.constant("subject_type", SubjectType.class),
                                new Tally.Part(
                                        row.number("subjects"), row.number("recognitions"), row.number("late"))));
        return Tally.of(parts);
    }

    /** The count of anything for one unit. */
    long count(Counting counting, UUID unit) {
        return counting.count(Sql.of(""), ":unit")
                .bind("unit", unit)
                .first(database, row -> row.number("counted"))
                .orElseThrow();
    }

    /** A page of the units that a quota binds, by name, with their counts: the page is cut before anything is counted. */
    Slice<UnitCount> units(Counting counting, Obligation bound, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("quota-progress-units", counting + " " + bound);
        Sql units = bound.units(Sql.of("SELECT p.id, p.name, p.target, c.counted, c.records FROM ("), scope);
        after(units, page, listing, "n.name", "u.id");
        units.append("ORDER BY n." + ORDER + ", u.id LIMIT :fetch) p CROSS JOIN LATERAL (");
        List<UnitCount> rows = counting.count(units, "p.id")
                .append(") c ORDER BY p." + ORDER + ", p.id")
                .bind("fetch", page.fetchSize())
                .list(database, RecognitionCounts::unit);
        return Slice.of(
                rows, page, listing, unit -> List.of(unit.name(), unit.id().toString()));
    }

    /** How many units are bound, and what they have to reach together. */
    QuotaProgress.Bound bound(Obligation bound, UnitScope scope) {
        return bound.units(
                        Sql.of("SELECT count(*) AS units, CAST(coalesce(sum(p.target), 0) AS bigint) AS owed FROM ("),
                        scope)
                .append(") p")
                .first(database, row -> new QuotaProgress.Bound(row.number("units"), row.number("owed")))
                .orElseThrow();
    }

    /** All units that a quota binds against its target: one bounded count for each of them. */
    Overview overview(Counting counting, Obligation bound, UnitScope scope) {
        Sql sql = bound.units(
                Sql.of(
                        """
                        SELECT count(*) AS bound, count(*) FILTER (WHERE c.counted >= p.target) AS met,
                               CAST(coalesce(sum(greatest(0, p.target - c.counted)), 0) AS bigint) AS gap,
                               CAST(coalesce(sum(p.target), 0) AS bigint) AS owed
                        FROM ("""),
                scope);
        sql.append(") p CROSS JOIN LATERAL (");
        return counting.count(sql, "p.id")
                .append(") c")
                .first(
                        database,
                        row -> new Overview(
                                bound.target(),
                                row.number("bound"),
                                row.number("met"),
                                row.number("gap"),
                                row.number("owed")))
                .orElseThrow();
    }

    /** A page of the units that are short of their target, by name, with what waits for one more step. */
    Slice<UnitGap> gaps(Counting counting, Obligation bound, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("quota-gaps", counting + " " + bound);
        Sql sql = bound.units(
                        Sql.of(
                                "SELECT g.*, w.waiting FROM (SELECT p.id, p.name, p.target, c.counted, c.records FROM ("),
                        scope)
                .append(") p CROSS JOIN LATERAL (");
        counting.count(sql, "p.id").append(") c WHERE c.counted < p.target");
        after(sql, page, listing, "p.name", "p.id");
        sql.append("ORDER BY p." + ORDER + ", p.id LIMIT :fetch) g CROSS JOIN LATERAL (");
        List<UnitGap> rows = counting.waiting(sql, "g.id")
                .append(") w ORDER BY g." + ORDER + ", g.id")
                .bind("fetch", page.fetchSize())
                .list(database, row -> new UnitGap(unit(row), row.number("waiting")));
        return Slice.of(
                rows,
                page,
                listing,
                gap -> List.of(gap.unit().name(), gap.unit().id().toString()));
    }

    private static void after(Sql sql, PageRequest page, Listing listing, String name, String id) {
        page.after(listing).ifPresent(after -> sql.append(AFTER.formatted(name, id))
                .bind("name", after.get(0))
                .bind("after", after.get(1)));
    }

    private static UnitCount unit(Row row) {
        return new UnitCount(
                row.uuid("id"), row.text("name"), row.integer("target"), row.number("counted"), row.number("records"));
    }
}
