package vn.guongsang.nominations.council.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.session.form.SessionRow;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.vote.OpenSessions;

/** Stores and lists sessions. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<CouncilSession, UUID>, OpenSessions {

    private static final String ROWS =
            """
            SELECT x.id, x.version, x.status, x.level, x.title, x.held_on, EXISTS (
                SELECT 1 FROM council_seat s WHERE s.session_id = x.id AND s.actor_id = :reader) AS seated
            FROM council_session x WHERE true""";

    private final DataSource database;
    private final Labels labels;

    Sessions(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Sessions, the latest day first. */
    public Slice<SessionRow> list(SessionStatus status, Actor actor, PageRequest page) {
        Listing listing = Listing.of("council-sessions", status);
        Sql sql = Sql.of(ROWS).bind("reader", actor.id()).filter("x.status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.append("AND (x.held_on, x.id) < (CAST(:day AS date), :after)")
                .bind("day", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<SessionRow> rows = sql.append("ORDER BY x.held_on DESC, x.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.heldOn().toString(), row.id().toString()));
    }

    @Override
    public void keepOpen(UUID session) {
        findByIdOptional(session, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .requireAllowed(SessionAction.BALLOT);
    }

    /** A session, locked. */
    Optional<CouncilSession> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private SessionRow row(Row row, Actor actor) {
        SessionStatus status = row.constant("status", SessionStatus.class);
        return new SessionRow(
                row.uuid("id"),
                row.number("version"),
                status,
                labels.of("council-session-status", status),
                SessionAction.allowed(status, actor, row.bool("seated")),
                row.constant("level", Level.class),
                row.text("title"),
                row.date("held_on"));
    }

    /** How many nominations are on the agenda of a session, and how many have found the votes needed. */
    Business business(UUID id) {
        return Sql.of(
                        """
                SELECT count(*)::int AS items, (count(*) FILTER (WHERE r.passed))::int AS passed
                FROM council_item i LEFT JOIN council_result r ON r.item_id = i.id WHERE i.session_id = :id""")
                .bind("id", id)
                .first(database, row -> new Business(row.integer("items"), row.integer("passed")))
                .orElseThrow();
    }

    /** The agenda in figures. */
    record Business(int items, int passed) {}
}
