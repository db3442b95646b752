package vn.guongsang.nominations.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** Stores comments; those among the judges are read by who may judge, and by inspectors and auditors. */
@ApplicationScoped
public class Comments {

    private final DataSource database;
    private final Standings standings;

    Comments(DataSource database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** The comments on a nomination that the actor may read, newest first. */
    public Slice<CommentView> list(UUID nomination, Actor actor, PageRequest page) {
        boolean all = seesInternal(standing(nomination, actor), actor);
        Listing listing = Listing.of("comments", nomination);
        Sql sql = Sql.of("SELECT * FROM nomination_comment c WHERE c.nomination_id = :nomination")
                .bind("nomination", nomination);
        if (!all) {
            sql.append("AND c.visibility = 'NOMINATING_SIDE'");
        }
        page.after(listing).ifPresent(keys -> sql.filter("c.id < :after", "after", UUID.fromString(keys.get(0))));
        List<CommentView> rows = sql.append("ORDER BY c.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(
                        database,
                        row -> new CommentView(
                                row.uuid("id"),
                                row.uuid("nomination_id"),
                                row.constant("visibility", CommentVisibility.class),
                                row.text("text"),
                                row.text("author"),
                                row.text("author_name"),
                                row.instant("at")));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    Standing standing(UUID nomination, Actor actor) {
        return standings
                .find(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .standing();
    }

    void insert(CommentView comment) {
        Sql.of(
                        """
                INSERT INTO nomination_comment (id, nomination_id, visibility, text, author, author_name, at)
                VALUES (:id, :nomination, :visibility, :text, :author, :name, :at)""")
                .bind("id", comment.id())
                .bind("nomination", comment.nominationId())
                .bind("visibility", comment.visibility())
                .bind("text", comment.text())
                .bind("author", comment.author())
                .bind("name", comment.authorName())
                .bind("at", comment.at())
                .update(database);
    }

    private static boolean seesInternal(Standing nomination, Actor actor) {
        return actor.is(Roles.INSPECTOR) || actor.is(Roles.AUDITOR) || NominationRights.judges(nomination, actor);
    }
}
