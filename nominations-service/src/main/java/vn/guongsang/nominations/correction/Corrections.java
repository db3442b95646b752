package vn.guongsang.nominations.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores corrections beside the exemplar whose version made them. */
@ApplicationScoped
public class Corrections {

    private final DataSource database;

    Corrections(DataSource database) {
        this.database = database;
    }

    /**
     * Adds one, in the transaction of the change.
     *
     * @param version version of the exemplar that it led to
     * @param afterPublication whether readers could have seen the profile before
     */
    public void add(
            UUID exemplar, long version, Correction correction, boolean afterPublication, Actor actor, Instant at) {
        Sql.of(
                        """
                INSERT INTO profile_correction (exemplar_id, version, type, at, actor, actor_name, reason, notice,
                                                fields_before, fields_after, after_publication)
                VALUES (:exemplar, :version, :type, :at, :actor, :name, :reason, :notice, :before, :after, :published)""")
                .bind("exemplar", exemplar)
                .bind("version", version)
                .bind("type", correction.type())
                .bind("at", at)
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .bind("reason", correction.reason())
                .bind("notice", correction.notice())
                .bind("before", correction.fieldsBefore())
                .bind("after", correction.fieldsAfter())
                .bind("published", afterPublication)
                .update(database);
    }

    /** Corrections of an exemplar, newest first; the caller has made sure that it may be seen. */
    public Slice<CorrectionView> list(UUID exemplar, PageRequest page) {
        Listing listing = new Listing("corrections", exemplar.toString());
        Sql sql = Sql.of("SELECT * FROM profile_correction WHERE exemplar_id = :exemplar")
                .bind("exemplar", exemplar);
        page.after(listing).ifPresent(keys -> sql.filter("version < :after", "after", Long.valueOf(keys.get(0))));
        List<CorrectionView> rows = sql.append("ORDER BY version DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Corrections::view);
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.version())));
    }

    private static CorrectionView view(Row row) {
        return new CorrectionView(
                row.number("version"),
                row.constant("type", CorrectionType.class),
                row.instant("at"),
                row.text("actor"),
                row.text("actor_name"),
                row.text("reason"),
                row.text("notice"),
                row.texts("fields_before"),
                row.texts("fields_after"),
                row.bool("after_publication"));
    }
}
