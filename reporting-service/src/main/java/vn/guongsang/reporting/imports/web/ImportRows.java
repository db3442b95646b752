package vn.guongsang.reporting.imports.web;

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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.imports.ImportRights;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;

/** Lists imports of the kinds that the reader may see. */
@ApplicationScoped
public class ImportRows {

    private final DataSource database;
    private final Labels labels;

    ImportRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Imports, newest first. */
    public Slice<ImportRow> list(Actor actor, PageRequest page) {
        List<ImportKind> readable = ImportRights.readable(actor);
        Listing listing = Listing.of("figure-imports", readable);
        Sql sql = Sql.of("SELECT * FROM figure_import i WHERE i.kind = ANY (:readable)")
                .bind("readable", readable);
        page.after(listing).ifPresent(keys -> sql.append("AND (i.created_at, i.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<ImportRow> rows = sql.append("ORDER BY i.created_at DESC, i.id DESC LIMIT :most")
                .bind("most", page.fetchSize())
                .list(database, this::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private ImportRow row(Row row) {
        ImportStatus status = row.constant("status", ImportStatus.class);
        return new ImportRow(
                row.uuid("id"),
                status,
                labels.of("figure-import-status", status),
                row.constant("kind", ImportKind.class),
                row.text("file_name"),
                row.text("document_number"),
                row.instant("created_at"),
                row.instant("closed_at"),
                row.number("version"));
    }
}
