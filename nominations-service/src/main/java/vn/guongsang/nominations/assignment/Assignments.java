package vn.guongsang.nominations.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores assignments. Only those of the present round of a nomination that is being judged count. */
@ApplicationScoped
public class Assignments {

    private static final String SELECT =
            """
            SELECT a.id, a.nomination_id, a.member_id, m.actor_id, m.display_name, a.assigned_at, a.due_on, p.at IS NOT NULL AS done
            FROM appraisal_assignment a
            JOIN nomination n ON n.id = a.nomination_id AND n.submitted_at = a.submitted_at
                AND n.status IN ('SUBMITTED', 'UNDER_APPRAISAL')
            JOIN council_member m ON m.id = a.member_id
            LEFT JOIN appraisal p ON p.nomination_id = a.nomination_id AND p.appraiser = m.actor_id
            WHERE true""";

    private final DataSource database;

    Assignments(DataSource database) {
        this.database = database;
    }

    /** Assignments, the earliest due first. */
    public Slice<AssignmentView> list(AssignmentFilter filter, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("appraisal-assignments", filter);
        Sql sql = Sql.of(SELECT)
                .filter("a.nomination_id = :nomination", "nomination", filter.nominationId())
                .filter("a.member_id = :member", "member", filter.memberId());
        if (filter.overdue() != null) {
            sql.append("AND (p.at IS NULL AND a.due_on < :today) = :overdue")
                    .bind("today", today)
                    .bind("overdue", filter.overdue());
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (a.due_on, a.id) > (CAST(:due AS date), :after)")
                .bind("due", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<AssignmentView> rows = sql.append("ORDER BY a.due_on, a.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, today));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.dueOn().toString(), row.id().toString()));
    }

    List<AssignmentView> of(Collection<UUID> ids, LocalDate today) {
        return Sql.of(SELECT)
                .filter("a.id = ANY (:ids)", "ids", ids)
                .append("ORDER BY a.due_on, a.id")
                .list(database, row -> view(row, today));
    }

    /** How much each member still has to do. */
    Map<UUID, Integer> load() {
        Map<UUID, Integer> load = new HashMap<>();
        Sql.of("SELECT open.member_id, count(*)::int AS open_ones FROM (" + SELECT
                        + " AND p.at IS NULL) AS open GROUP BY 1")
                .list(database, row -> load.put(row.uuid("member_id"), row.integer("open_ones")));
        return load;
    }

    /** Who appraises which of the nominations already. */
    Map<UUID, Set<UUID>> taken(Collection<UUID> nominations) {
        return pairs(Sql.of(SELECT).filter("a.nomination_id = ANY (:ids)", "ids", nominations));
    }

    /** Who has a conflict of interest in which of the nominations. */
    Map<UUID, Set<UUID>> conflicted(Collection<UUID> nominations) {
        return pairs(Sql.of("SELECT nomination_id, member_id FROM conflict WHERE member_id IS NOT NULL")
                .filter("nomination_id = ANY (:ids)", "ids", nominations));
    }

    void insert(UUID id, Pair pair, String by, Instant at, LocalDate due) {
        Sql.of(
                        """
                INSERT INTO appraisal_assignment (id, nomination_id, submitted_at, member_id, assigned_by, assigned_at, due_on)
                SELECT :id, n.id, n.submitted_at, :member, :by, :at, :due FROM nomination n WHERE n.id = :nomination""")
                .bind("id", id)
                .bind("nomination", pair.nominationId())
                .bind("member", pair.memberId())
                .bind("by", by)
                .bind("at", at)
                .bind("due", due)
                .update(database);
    }

    private Map<UUID, Set<UUID>> pairs(Sql sql) {
        Map<UUID, Set<UUID>> pairs = new HashMap<>();
        sql.list(database, row -> pairs.computeIfAbsent(row.uuid("nomination_id"), id -> new HashSet<>())
                .add(row.uuid("member_id")));
        return pairs;
    }

    private static AssignmentView view(Row row, LocalDate today) {
        return new AssignmentView(
                row.uuid("id"),
                row.uuid("nomination_id"),
                row.uuid("member_id"),
                row.text("actor_id"),
                row.text("display_name"),
                row.instant("assigned_at"),
                row.date("due_on"),
                row.bool("done"),
                !row.bool("done") && row.date("due_on").isBefore(today));
    }
}
