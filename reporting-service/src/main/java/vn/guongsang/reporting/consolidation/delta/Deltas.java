package vn.guongsang.reporting.consolidation.delta;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta.Cause;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta.CauseCount;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta.FigureDelta;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta.InputDelta;
import vn.guongsang.reporting.consolidation.delta.ConsolidatedDelta.RecordDelta;
import vn.guongsang.reporting.consolidation.snapshot.Figure;
import vn.guongsang.reporting.consolidation.snapshot.Figures;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;

/** Compares two consolidated reports of one scope and year: their numbers, the reports in them, and their records. */
@ApplicationScoped
public class Deltas {

    private static final String DIFFERENT =
            """
            WITH different AS (
                SELECT coalesce(a.exemplar_id, b.exemplar_id) AS exemplar_id,
                       coalesce(a.approval_no, b.approval_no) AS approval_no,
                       coalesce(b.unit_id, a.unit_id) AS unit_id, r.revocation_reason,
                       CASE WHEN a.exemplar_id IS NULL THEN 'ADDED'
                            WHEN b.exemplar_id IS NOT NULL THEN 'MERGED'
                            WHEN r.revoked_at IS NOT NULL THEN 'REVOKED'
                            ELSE 'REMOVED' END AS cause
                FROM (SELECT * FROM consolidated_record WHERE report_id = :from) a
                FULL JOIN (SELECT * FROM consolidated_record WHERE report_id = :to) b
                    ON b.exemplar_id = a.exemplar_id AND b.approval_no = a.approval_no
                LEFT JOIN recognition_fact r ON r.exemplar_id = a.exemplar_id AND r.approval_no = a.approval_no
                WHERE a.subject_id IS DISTINCT FROM b.subject_id)
            """;

    private final DataSource database;

    Deltas(DataSource database) {
        this.database = database;
    }

    /** One of the two. */
    public record Side(UUID reportId, Snapshot snapshot) {}

    /** What the second says otherwise than the first. */
    public ConsolidatedDelta between(Side from, Side to) {
        return new ConsolidatedDelta(
                from.reportId(),
                to.reportId(),
                figures(from.snapshot(), to.snapshot()),
                inputs(from.snapshot(), to.snapshot()),
                different(from, to, "SELECT cause, count(*) AS records FROM different GROUP BY cause ORDER BY cause")
                        .list(
                                database,
                                row -> new CauseCount(row.constant("cause", Cause.class), row.number("records"))),
                different(from, to, "SELECT * FROM different ORDER BY cause, exemplar_id, approval_no LIMIT 1000")
                        .list(
                                database,
                                row -> new RecordDelta(
                                        row.constant("cause", Cause.class),
                                        row.uuid("exemplar_id"),
                                        row.integer("approval_no"),
                                        row.uuid("unit_id"),
                                        row.text("revocation_reason"))));
    }

    private static Sql different(Side from, Side to, String query) {
        return Sql.of(DIFFERENT + query).bind("from", from.reportId()).bind("to", to.reportId());
    }

    private static List<FigureDelta> figures(Snapshot from, Snapshot to) {
        Map<Figure.Key, Figure> before = byKey(Figures.of(from), Figure::key);
        Map<Figure.Key, Figure> after = byKey(Figures.of(to), Figure::key);
        return union(before, after)
                .filter(key -> !sameValue(before.get(key), after.get(key)))
                .map(key -> {
                    Figure named = after.getOrDefault(key, before.get(key));
                    return new FigureDelta(
                            key.section(),
                            key.code(),
                            named.label(),
                            key.unitId(),
                            value(before.get(key)),
                            value(after.get(key)));
                })
                .toList();
    }

    private static List<InputDelta> inputs(Snapshot from, Snapshot to) {
        Map<UUID, Snapshot.Input> before = byKey(from.inputs(), Snapshot.Input::reportId);
        Map<UUID, Snapshot.Input> after = byKey(to.inputs(), Snapshot.Input::reportId);
        return union(before, after)
                .map(id -> {
                    Snapshot.Input old = before.get(id);
                    Snapshot.Input now = after.get(id);
                    Snapshot.Input named = now == null ? old : now;
                    return new InputDelta(
                            id,
                            named.unitId(),
                            named.name(),
                            old == null ? null : old.versionNo(),
                            now == null ? null : now.versionNo());
                })
                .filter(delta -> !Objects.equals(delta.fromVersion(), delta.toVersion()))
                .toList();
    }

    private static boolean sameValue(Figure before, Figure after) {
        return before != null && after != null && before.value().compareTo(after.value()) == 0;
    }

    private static BigDecimal value(Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        return all.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static <K> Stream<K> union(Map<K, ?> before, Map<K, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct();
    }
}
