package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.SubjectType;

/** Counts recognitions by query over the current snapshots; no number is ever stored. */
@ApplicationScoped
class RecognitionCounts {

    /** Subjects first, so that the distinct count is one pass over one index. */
    private static final String TALLY =
            """
            SELECT s.subject_type, count(*) AS subjects, CAST(sum(s.recognitions) AS bigint) AS recognitions
            FROM (SELECT r.subject_type, r.subject_id, count(*) AS recognitions
                  FROM recognition_fact r
                  WHERE""";

    /** The page of units is cut before anything is counted: a page costs the same wherever it lies. */
    private static final String UNITS =
            """
            SELECT p.id, p.name, c.subjects, c.recognitions
            FROM (SELECT u.id, n.name
                  FROM unit u
                  JOIN unit_naming n ON n.unit_id = u.id
                      AND (n.valid_from IS NULL OR n.valid_from <= :day)
                      AND (n.valid_to IS NULL OR n.valid_to >= :day)
                  WHERE u.type = ANY (:types)
                    AND (u.under_provincial_committee OR NOT :underCommittee)
                    AND (u.valid_from IS NULL OR u.valid_from <= :day)
                    AND (u.valid_to IS NULL OR u.valid_to >= :day)""";

    private static final String PAGE_OF_UNITS =
            """
                  ORDER BY n.name COLLATE "vi-x-icu", u.id
                  LIMIT :fetch""";

    private static final String COUNT_OF_UNIT =
            """
                 ) p
            CROSS JOIN LATERAL (
                  SELECT count(DISTINCT r.subject_id) AS subjects, count(*) AS recognitions
                  FROM recognition_fact r
                  WHERE""";

    private static final String OVERVIEW =
            """
            SELECT count(*) AS bound, count(*) FILTER (WHERE q.subjects >= :target) AS met,
                   CAST(coalesce(sum(greatest(0, :target - q.subjects)), 0) AS bigint) AS gap
            FROM (
            """;

    private final DataSource database;

    RecognitionCounts(DataSource database) {
        this.database = database;
    }

    /** The two numbers for one unit. */
    Tally tally(Counting counting, UUID unit) {
        Map<SubjectType, Tally.Part> parts = new EnumMap<>(SubjectType.class);
        counting.narrow(Sql.of(TALLY), ":unit")
                .append("GROUP BY r.subject_type, r.subject_id) s GROUP BY s.subject_type")
                .bind("unit", unit)
                .list(
                        database,
                        row -> parts.put(
                                row.constant("subject_type", SubjectType.class),
                                new Tally.Part(row.number("subjects"), row.number("recognitions"))));
        return Tally.of(parts);
    }

    /** A page of the units that a quota binds on its basis date, by name, with their counts. */
    Slice<UnitCount> units(Counting counting, QuotaScope bound, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("quota-progress-units", counting + " " + bound);
        Sql sql = bound(Sql.of(UNITS), bound, scope);
        page.after(listing).ifPresent(after -> sql.append(
                        "AND (n.name COLLATE \"vi-x-icu\", u.id) > (:name, CAST(:after AS uuid))")
                .bind("name", after.get(0))
                .bind("after", after.get(1)));
        sql.append(PAGE_OF_UNITS).append(COUNT_OF_UNIT);
        List<UnitCount> rows = counting.narrow(sql, "p.id")
                .append(") c ORDER BY p.name COLLATE \"vi-x-icu\", p.id")
                .bind("fetch", page.fetchSize())
                .list(
                        database,
                        row -> new UnitCount(
                                row.uuid("id"), row.text("name"), row.number("subjects"), row.number("recognitions")));
        return Slice.of(
                rows, page, listing, unit -> List.of(unit.name(), unit.id().toString()));
    }

    /** All units that a quota binds on its basis date, against its target: one bounded count for each of them. */
    Overview overview(Counting counting, QuotaScope bound, UnitScope scope, Integer target) {
        Sql sql = bound(Sql.of(OVERVIEW + UNITS), bound, scope).append(COUNT_OF_UNIT);
        return counting.narrow(sql, "p.id")
                .append(") c) q")
                .bind("target", target == null ? 0 : target)
                .first(database, row -> new Overview(target, row.number("bound"), row.number("met"), row.number("gap")))
                .orElseThrow();
    }

    private static Sql bound(Sql sql, QuotaScope bound, UnitScope scope) {
        return sql.within(scope, "u.id")
                .bind("types", bound.typeNames())
                .bind("underCommittee", bound.onlyUnderProvincialCommittee());
    }
}
