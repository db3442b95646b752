package vn.guongsang.media.contest.entry.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores terms. */
@ApplicationScoped
public class AuthorTerms {

    static final DatedTable<AuthorTermView> TABLE =
            new DatedTable<>("contest_author_term", "contest-author-term", AuthorTerms::view);

    private final DataSource database;
    private final DatedRows rows;

    AuthorTerms(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, newest first. */
    public Slice<AuthorTermView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("contest-author-terms", List.of()), page);
    }

    void insert(AuthorTermView term) {
        Sql.of(
                        """
                INSERT INTO contest_author_term (id, version, months, valid_from, source, created_at)
                VALUES (:id, 1, :months, :from, :source, :at)""")
                .bind("id", term.id())
                .bind("months", term.months())
                .bind("from", term.validFrom())
                .bind("source", term.source())
                .bind("at", term.createdAt())
                .update(database);
    }

    private static AuthorTermView view(Row row) {
        return new AuthorTermView(
                row.uuid("id"),
                row.number("version"),
                row.integer("months"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
