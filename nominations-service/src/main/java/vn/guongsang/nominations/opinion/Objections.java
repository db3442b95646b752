package vn.guongsang.nominations.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;

/** Stores objections, and shows them to a reader of the nomination. */
@ApplicationScoped
public class Objections {

    private static final String SELECT = "SELECT x.* FROM objection x WHERE true";

    private final DataSource database;
    private final Labels labels;

    Objections(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** All objections to a nomination, newest first. */
    public Slice<ObjectionView> list(UUID nomination, Standing standing, Actor actor, PageRequest page) {
        Listing listing = Listing.of("objections", nomination);
        Sql sql = Sql.of(SELECT).filter("x.nomination_id = :nomination", "nomination", nomination);
        page.after(listing)
                .ifPresent(keys -> sql.append("AND x.id < :after").bind("after", UUID.fromString(keys.get(0))));
        List<ObjectionView> rows = sql.append("ORDER BY x.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, standing, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    Optional<ObjectionView> lock(UUID id, UUID nomination, Standing standing, Actor actor) {
        return Sql.of(SELECT)
                .filter("x.id = :id", "id", id)
                .filter("x.nomination_id = :nomination", "nomination", nomination)
                .append("FOR UPDATE")
                .first(database, row -> view(row, standing, actor));
    }

    void insert(UUID id, UUID opinion, UUID nomination, NewObjection given, Actor actor, Instant at) {
        Sql.of(
                        """
                INSERT INTO objection (id, version, opinion_id, nomination_id, status, objector, text, recorded_by, recorded_at)
                VALUES (:id, 1, :opinion, :nomination, 'RECORDED', :objector, :text, :by, :at)""")
                .bind("id", id)
                .bind("opinion", opinion)
                .bind("nomination", nomination)
                .bind("objector", given.objector())
                .bind("text", given.text())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    void answer(UUID id, ObjectionStatus status, String reason, Actor actor, Instant at) {
        Sql.of(
                        """
                UPDATE objection SET version = version + 1, status = :status, answer = :answer, answered_by = :by,
                    answered_at = :at WHERE id = :id""")
                .bind("id", id)
                .bind("status", status)
                .bind("answer", reason)
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    void forgetObjector(UUID id) {
        Sql.of("UPDATE objection SET version = version + 1, objector = NULL WHERE id = :id")
                .bind("id", id)
                .update(database);
    }

    private static List<String> allowed(boolean judges, ObjectionStatus status, boolean anonymous) {
        List<String> actions = new ArrayList<>();
        if (judges && status == ObjectionStatus.RECORDED) {
            actions.add("answer");
        }
        if (judges && !anonymous) {
            actions.add("objector-erasure");
        }
        return actions;
    }

    private ObjectionView view(Row row, Standing standing, Actor actor) {
        ObjectionStatus status = row.constant("status", ObjectionStatus.class);
        boolean judges = NominationRights.mayJudge(NominationAction.RETURN, standing, actor);
        boolean seesName = judges || actor.is(Roles.INSPECTOR) || actor.is(Roles.AUDITOR);
        return new ObjectionView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("nomination_id"),
                status,
                labels.of("objection-status", status),
                allowed(judges, status, row.text("objector") == null),
                row.text("objector") == null,
                seesName ? row.text("objector") : null,
                row.text("text"),
                row.instant("recorded_at"),
                row.text("answered_by"),
                row.instant("answered_at"),
                row.text("answer"));
    }
}
