package vn.guongsang.nominations.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads conflicts, computed and declared, and stores the declared ones. */
@ApplicationScoped
public class Conflicts {

    private static final String SELECT =
            """
            SELECT c.nomination_id, c.member_id, c.actor_id, c.kind, c.declared, c.reason
            FROM conflict c JOIN nomination n ON n.id = c.nomination_id LEFT JOIN council_member m ON m.id = c.member_id
            WHERE true""";

    private final DataSource database;

    Conflicts(DataSource database) {
        this.database = database;
    }

    /** All conflicts in one nomination, of members in office on a day and of others who have declared one. */
    public List<ConflictView> of(UUID nomination, LocalDate day) {
        return Sql.of(SELECT)
                .filter("c.nomination_id = :nomination", "nomination", nomination)
                .append("AND (m.id IS NULL OR (m.valid_from <= :day AND (m.valid_to IS NULL OR m.valid_to >= :day)))")
                .bind("day", day)
                .append("ORDER BY c.actor_id, c.declared DESC, c.kind LIMIT 500")
                .list(database, Conflicts::view);
    }

    /** A member's conflicts in what is being judged now, newest nomination first. */
    public Slice<ConflictView> ofMember(UUID member, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("conflicts-of-member", member);
        Sql sql = Sql.of(SELECT)
                .filter("c.member_id = :member", "member", member)
                .append("AND c.status IN ('SUBMITTED', 'UNDER_APPRAISAL')")
                .within(scope, "n.unit_id");
        page.after(listing).ifPresent(keys -> sql.append("AND (c.nomination_id, c.kind) < (:nomination, :kind)")
                .bind("nomination", UUID.fromString(keys.get(0)))
                .bind("kind", keys.get(1)));
        List<ConflictView> rows = sql.append("ORDER BY c.nomination_id DESC, c.kind DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Conflicts::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.nominationId().toString(), row.kind().name()));
    }

    /** Stores a declaration; false when the person has declared one before. */
    boolean declare(UUID id, UUID nomination, NewConflict given, String declaredBy, Instant at) {
        return Sql.of(
                                """
                INSERT INTO conflict_declaration (id, nomination_id, actor_id, kind, reason, declared_by, declared_at)
                VALUES (:id, :nomination, :actor, :kind, :reason, :by, :at) ON CONFLICT DO NOTHING""")
                        .bind("id", id)
                        .bind("nomination", nomination)
                        .bind("actor", given.actorId())
                        .bind("kind", given.kind())
                        .bind("reason", given.reason())
                        .bind("by", declaredBy)
                        .bind("at", at)
                        .update(database)
                == 1;
    }

    /** Withdraws what the caller has declared of a person; the id of the declaration, if one stands. */
    Optional<UUID> withdraw(UUID nomination, String person, String reason, String by, Instant at) {
        return Sql.of(
                        """
                UPDATE conflict_declaration SET withdrawn_by = :by, withdrawn_at = :at, withdrawal_reason = :reason
                WHERE nomination_id = :nomination AND actor_id = :person AND declared_by = :by AND withdrawn_at IS NULL
                RETURNING id""")
                .bind("nomination", nomination)
                .bind("person", person)
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at)
                .first(database, row -> row.uuid("id"));
    }

    /** Declarations in one nomination that were taken back, oldest first. */
    public List<WithdrawnConflict> withdrawn(UUID nomination) {
        return Sql.of(
                        "SELECT * FROM conflict_declaration WHERE nomination_id = :nomination AND withdrawn_at IS NOT NULL")
                .bind("nomination", nomination)
                .append("ORDER BY declared_at, id LIMIT 500")
                .list(
                        database,
                        row -> new WithdrawnConflict(
                                row.text("actor_id"),
                                row.constant("kind", ConflictKind.class),
                                row.text("reason"),
                                row.text("declared_by"),
                                row.instant("declared_at"),
                                row.instant("withdrawn_at"),
                                row.text("withdrawal_reason")));
    }

    /** Whether a person has given an opinion on a nomination. */
    boolean hasAppraised(UUID nomination, String person) {
        return Sql.of("SELECT 1 AS found FROM appraisal WHERE nomination_id = :nomination AND appraiser = :person")
                .bind("nomination", nomination)
                .bind("person", person)
                .first(database, row -> true)
                .orElse(false);
    }

    private static ConflictView view(Row row) {
        return new ConflictView(
                row.uuid("nomination_id"),
                row.uuid("member_id"),
                row.text("actor_id"),
                row.constant("kind", ConflictKind.class),
                row.bool("declared"),
                row.text("reason"));
    }
}
