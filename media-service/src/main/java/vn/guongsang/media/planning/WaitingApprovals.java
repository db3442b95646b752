package vn.guongsang.media.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** Approvals in force that have not brought all their tasks: no rule fits, or a channel belongs to no outlet now. */
@ApplicationScoped
public class WaitingApprovals {

    private static final String SELECT =
            """
            SELECT w.*, e.display_name, e.unit_id, e.version AS exemplar_version, e.embargo_until, e.publishable
            FROM waiting_approval w JOIN exemplar_snapshot e ON e.id = w.exemplar_id
            WHERE true""";

    /** A rule of the day of the approval has come, or all that is known is that a channel has an outlet again. */
    private static final String CAN_BE_PLANNED =
            """
            SELECT w.exemplar_id, w.approval_no FROM waiting_approval w
            WHERE w.reason = 'NO_RULE'
              AND EXISTS (SELECT 1 FROM propagation_rule r
                          WHERE (r.level IS NULL OR r.level = w.level)
                            AND (r.subject_type IS NULL OR r.subject_type = w.subject_type)
                            AND (r.sector IS NULL OR r.sector = w.sector)
                            AND (r.valid_from IS NULL OR r.valid_from <= w.approved_on)
                            AND (r.valid_to IS NULL OR r.valid_to >= w.approved_on))
               OR w.reason = 'CHANNEL_WITHOUT_OUTLET'
              AND EXISTS (SELECT 1 FROM propagation_rule r
                          CROSS JOIN LATERAL unnest(r.channel_ids) AS named (channel_id)
                          JOIN channel_today c ON c.id = named.channel_id AND c.outlet_id IS NOT NULL
                          WHERE r.id = w.rule_id
                            AND NOT EXISTS (SELECT 1 FROM propagation_task t
                                            WHERE t.exemplar_id = w.exemplar_id AND t.approval_no = w.approval_no
                                              AND coalesce(t.moved_from, t.channel_id) = c.id AND t.kind = 'PROPAGATION'))
            ORDER BY w.exemplar_id, w.approval_no LIMIT :most""";

    private final DataSource database;

    WaitingApprovals(DataSource database) {
        this.database = database;
    }

    /** Puts an approval on the list, or brings what stands there up to date; it waits since the first time. */
    void put(Approval approval, UUID rule, Instant at) {
        Sql.of(
                        """
                INSERT INTO waiting_approval (exemplar_id, approval_no, level, subject_type, sector, approved_at,
                                              approved_on, reason, rule_id, since)
                VALUES (:exemplar, :approvalNo, :level, :type, :sector, :approvedAt, :approvedOn, :reason, :rule, :since)
                ON CONFLICT (exemplar_id, approval_no) DO UPDATE SET level = excluded.level,
                    subject_type = excluded.subject_type, sector = excluded.sector, reason = excluded.reason,
                    rule_id = excluded.rule_id""")
                .bind("exemplar", approval.exemplarId())
                .bind("approvalNo", approval.approvalNo())
                .bind("level", approval.level())
                .bind("type", approval.subjectType())
                .bind("sector", approval.sector())
                .bind("approvedAt", approval.approvedAt())
                .bind("approvedOn", approval.day())
                .bind("reason", rule == null ? WaitingReason.NO_RULE : WaitingReason.CHANNEL_WITHOUT_OUTLET)
                .bind("rule", rule)
                .bind("since", at)
                .update(database);
    }

    void remove(UUID exemplar, int approvalNo) {
        Sql.of("DELETE FROM waiting_approval WHERE exemplar_id = :exemplar AND approval_no = :approvalNo")
                .bind("exemplar", exemplar)
                .bind("approvalNo", approvalNo)
                .update(database);
    }

    /** How many approvals wait. */
    public long count() {
        return Sql.of("SELECT count(*) AS waiting FROM waiting_approval")
                .first(database, row -> row.number("waiting"))
                .orElse(0L);
    }

    /** A page of waiting approvals, the longest waiting first. */
    public Slice<WaitingView> page(WaitingReason reason, PageRequest page) {
        Listing listing = Listing.of("waiting-approvals", reason);
        Sql sql = Sql.of(SELECT).filter("w.reason = :reason", "reason", reason);
        page.after(listing).ifPresent(keys -> sql.append("AND (w.since, w.exemplar_id, w.approval_no)")
                .append("> (:since, CAST(:exemplar AS uuid), :approvalNo)")
                .bind("since", Instant.parse(keys.get(0)))
                .bind("exemplar", keys.get(1))
                .bind("approvalNo", Integer.valueOf(keys.get(2))));
        List<WaitingView> rows = sql.append("ORDER BY w.since, w.exemplar_id, w.approval_no LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, WaitingApprovals::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(
                        row.waitingSince().toString(), row.exemplarId().toString(), String.valueOf(row.approvalNo())));
    }

    /** Waiting approvals that could be planned now, in the order in which their exemplars are locked. */
    List<Key> canBePlanned(int most) {
        return Sql.of(CAN_BE_PLANNED).bind("most", most).list(database, Key::of);
    }

    /** Waiting approvals without any rule that fulfil the conditions of one, in the order of locking. */
    List<Key> fitting(RuleView rule, int most) {
        return conditions("SELECT w.exemplar_id, w.approval_no FROM", rule)
                .append("ORDER BY w.exemplar_id, w.approval_no LIMIT :most")
                .bind("most", most)
                .list(database, Key::of);
    }

    /** How many waiting approvals without any rule fulfil the conditions of one. */
    int countFitting(RuleView rule) {
        return conditions("SELECT CAST(count(*) AS int) AS waiting FROM", rule)
                .first(database, row -> row.integer("waiting"))
                .orElse(0);
    }

    private static Sql conditions(String select, RuleView rule) {
        return Sql.of(select + " waiting_approval w WHERE w.reason = 'NO_RULE'")
                .filter("w.level = :level", "level", rule.level())
                .filter("w.subject_type = :type", "type", rule.subjectType())
                .filter("w.sector = :sector", "sector", rule.sector());
    }

    /** A waiting approval, with its exemplar as it is now; empty when it does not wait any more. */
    Optional<Approval> find(Key key) {
        return Sql.of(SELECT)
                .filter("w.exemplar_id = :exemplar", "exemplar", key.exemplarId())
                .filter("w.approval_no = :approvalNo", "approvalNo", key.approvalNo())
                .first(database, WaitingApprovals::approval);
    }

    /** Names a waiting approval. */
    record Key(UUID exemplarId, int approvalNo) {

        static Key of(Row row) {
            return new Key(row.uuid("exemplar_id"), row.integer("approval_no"));
        }
    }

    private static Approval approval(Row row) {
        return new Approval(
                row.uuid("exemplar_id"),
                row.number("exemplar_version"),
                row.integer("approval_no"),
                row.constant("level", Level.class),
                row.constant("subject_type", SubjectType.class),
                row.text("sector"),
                row.instant("approved_at"),
                row.instant("embargo_until"),
                row.bool("publishable"));
    }

    private static WaitingView view(Row row) {
        return new WaitingView(
                row.uuid("exemplar_id"),
                row.integer("approval_no"),
                row.text("display_name"),
                row.constant("level", Level.class),
                row.constant("subject_type", SubjectType.class),
                row.text("sector"),
                row.uuid("unit_id"),
                row.date("approved_on"),
                row.constant("reason", WaitingReason.class),
                row.instant("since"));
    }
}
