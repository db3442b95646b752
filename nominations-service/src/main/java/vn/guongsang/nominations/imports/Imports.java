package vn.guongsang.nominations.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import vn.guongsang.nominations.imports.form.ImportFilter;
import vn.guongsang.nominations.imports.form.ImportView;
import vn.guongsang.nominations.imports.row.ImportRows;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.step.ImportAction;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Reads imports within the scope of the reader; those of the whole province are the board's. */
@ApplicationScoped
public class Imports implements PanacheRepositoryBase<DataImport, UUID> {

    private static final String ROWS = "SELECT i.* FROM data_import i WHERE true";

    private final DataSource database;
    private final ImportRows rows;
    private final Labels labels;

    Imports(DataSource database, ImportRows rows, Labels labels) {
        this.database = database;
        this.rows = rows;
        this.labels = labels;
    }

    /** Imports, newest first. */
    public Slice<ImportView> list(ImportFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("imports", filter);
        Sql sql = Sql.of(ROWS)
                .filter("i.kind = :kind", "kind", filter.kind())
                .filter("i.status = :status", "status", filter.status());
        page.after(listing).ifPresent(keys -> sql.filter("i.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ImportView> found = sql.page(actor.scope(), "i.unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> view(row, Map.of(), actor));
        return Slice.of(found, page, listing, row -> List.of(row.id().toString()));
    }

    /** One import, with its counts. */
    public ImportView view(UUID id, Actor actor) {
        return Sql.of(ROWS)
                .filter("i.id = :id", "id", id)
                .within(actor.scope(), "i.unit_id")
                .first(database, row -> view(row, rows.counts(id), actor))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** An import within the actor's scope, locked. */
    DataImport forChange(UUID id, Actor actor) {
        boolean within = Sql.of("SELECT 1 AS within FROM data_import i WHERE i.id = :id")
                .bind("id", id)
                .within(actor.scope(), "i.unit_id")
                .first(database, row -> true)
                .orElse(false);
        if (!within) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest import that waits for the server, locked; none when others have them all. */
    Optional<DataImport> nextWaiting() {
        return Sql.of("SELECT id FROM data_import WHERE status IN ('CHECKING', 'COMMITTING')")
                .append("ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .first(database, row -> findById(row.uuid("id"), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Imports that nobody has gone on with since a moment. */
    List<UUID> abandonedBefore(Instant moment) {
        return Sql.of("SELECT id FROM data_import WHERE status IN ('UPLOADING', 'CHECKED', 'FAILED')")
                .append("AND coalesce(checked_at, created_at) < :moment ORDER BY id LIMIT 100")
                .bind("moment", moment)
                .list(database, row -> row.uuid("id"));
    }

    private ImportView view(Row row, Map<RowOutcome, Long> counts, Actor actor) {
        ImportStatus status = row.constant("status", ImportStatus.class);
        return new ImportView(
                row.uuid("id"),
                row.constant("kind", ImportKind.class),
                status,
                labels.of("import-status", status),
                ImportAction.allowed(status, actor),
                row.number("version"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.uuid("unit_id"),
                row.text("created_by"),
                row.instant("created_at"),
                row.instant("checked_at"),
                row.instant("finished_at"),
                counts.entrySet().stream()
                        .map(count -> new ImportView.Count(
                                count.getKey(), labels.of("import-outcome", count.getKey()), count.getValue()))
                        .toList(),
                row.text("preview_token"),
                row.bool("skip_errors"),
                row.bool("stale"));
    }
}
