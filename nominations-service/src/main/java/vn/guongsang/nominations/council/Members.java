package vn.guongsang.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.Level;

/** Stores the mandates of the councils. */
@ApplicationScoped
public class Members {

    private static final String SELECT = "SELECT m.* FROM council_member m WHERE true";
    private static final String IN_FORCE =
            "m.valid_from <= :asOf AND (m.valid_to IS NULL OR m.valid_to >= CAST(:asOf AS date))";

    private final DataSource database;

    Members(DataSource database) {
        this.database = database;
    }

    /** Mandates, newest first; those in force on a date, or all. */
    public Slice<MemberView> list(LocalDate asOf, Actor actor, PageRequest page) {
        Listing listing = Listing.of("council-members", asOf);
        Sql sql = Sql.of(SELECT).filter(IN_FORCE, "asOf", asOf);
        page.after(listing)
                .ifPresent(keys -> sql.append("AND m.id < :after").bind("after", UUID.fromString(keys.get(0))));
        List<MemberView> rows = sql.append("ORDER BY m.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One mandate. */
    public Optional<MemberView> find(UUID id, Actor actor) {
        return Sql.of(SELECT).filter("m.id = :id", "id", id).first(database, row -> view(row, actor));
    }

    /** The council of a level on a day, the chair first. */
    public List<MemberView> inForce(Level level, LocalDate day, Actor actor) {
        return Sql.of(SELECT)
                .filter("m.level = :level", "level", level)
                .filter(IN_FORCE, "asOf", day)
                .append("ORDER BY array_position(ARRAY['CHAIR', 'SECRETARY', 'MEMBER'], m.role), m.id")
                .list(database, row -> view(row, actor));
    }

    Optional<MemberView> lock(UUID id, Actor actor) {
        return Sql.of(SELECT)
                .filter("m.id = :id", "id", id)
                .append("FOR UPDATE")
                .first(database, row -> view(row, actor));
    }

    /** Whether the person has a mandate in these days; two who ask at the same time wait for each other. */
    boolean overlaps(NewMember given) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "council member " + given.level() + given.actorId())
                .list(database, row -> row.number("locked"));
        return Sql.of("SELECT 1 AS taken FROM council_member m WHERE m.level = :level AND m.actor_id = :actor")
                .append("AND daterange(m.valid_from, m.valid_to, '[]')")
                .append("&& daterange(CAST(:from AS date), CAST(:to AS date), '[]')")
                .bind("level", given.level())
                .bind("actor", given.actorId())
                .bind("from", given.validFrom())
                .bind("to", given.validTo())
                .first(database, row -> true)
                .orElse(false);
    }

    void insert(UUID id, NewMember given) {
        Sql.of(
                        """
                INSERT INTO council_member (id, version, level, actor_id, display_name, spelling, unit_id, role, sectors,
                                            valid_from, valid_to)
                VALUES (:id, 1, :level, :actor, :name, :spelling, :unit, :role, CAST(:sectors AS text[]), :from, :to)""")
                .bind("id", id)
                .bind("level", given.level())
                .bind("actor", given.actorId())
                .bind("name", given.displayName().strip())
                .bind("spelling", VietnameseText.spelling(given.displayName()))
                .bind("unit", given.unitId())
                .bind("role", given.role())
                .bind("sectors", given.sectors())
                .bind("from", given.validFrom())
                .bind("to", given.validTo())
                .update(database);
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE council_member SET valid_to = :lastDay, version = version + 1 WHERE id = :id")
                .bind("lastDay", lastDay)
                .bind("id", id)
                .update(database);
    }

    private static MemberView view(Row row, Actor actor) {
        return new MemberView(
                row.uuid("id"),
                row.number("version"),
                actor.is(Roles.PROVINCE_BOARD) ? List.of("end") : List.of(),
                row.constant("level", Level.class),
                row.text("actor_id"),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.constant("role", MemberRole.class),
                row.texts("sectors"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
