package vn.guongsang.nominations.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.nominations.imports.row.ImportRows;
import vn.guongsang.nominations.imports.row.Importer;
import vn.guongsang.nominations.imports.step.ImportAction;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Does what is left of an import to the server, each in one transaction: all of it or nothing. */
@ApplicationScoped
class ImportRunService {

    /** Any fixed number: imports are written one after the other, so that two of them make no subject twice. */
    private static final long WRITE_LOCK = 20230122;

    private static final int LONGEST_SECONDS = 300;

    private final Imports imports;
    private final ImportRows rows;
    private final Instance<Importer> importers;
    private final ImportAnnouncer announcer;
    private final DataSource database;

    ImportRunService(
            Imports imports,
            ImportRows rows,
            Instance<Importer> importers,
            ImportAnnouncer announcer,
            DataSource database) {
        this.imports = imports;
        this.rows = rows;
        this.importers = importers;
        this.announcer = announcer;
        this.database = database;
    }

    /** The next import that waits; it may be somebody else's before it is run. */
    @Transactional
    public Optional<UUID> next() {
        return imports.nextWaiting().map(DataImport::id);
    }

    /** Goes on with an import that still waits. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void run(UUID id, Instant at) {
        DataImport waiting = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        ImportStatus before = waiting.status();
        Importer importer = importers.stream()
                .filter(one -> one.kind() == waiting.kind())
                .findFirst()
                .orElseThrow();
        if (before == ImportStatus.CHECKING) {
            importer.match(waiting.scope());
            waiting.found(token(id), at);
            tell(waiting, ImportAction.FINDING, before, at);
        } else if (before == ImportStatus.COMMITTING) {
            write(waiting, importer, at);
        }
    }

    /** Notes that an import cannot go on; whatever it had begun is undone already. */
    @Transactional
    public void fail(UUID id, Instant at) {
        DataImport waiting = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        ImportStatus before = waiting.status();
        waiting.fail();
        tell(waiting, ImportAction.FAILURE, before, at);
    }

    private void write(DataImport waiting, Importer importer, Instant at) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", WRITE_LOCK)
                .list(database, row -> row.number("locked"));
        importer.lock();
        importer.match(waiting.scope());
        String token = token(waiting.id());
        if (!token.equals(waiting.previewToken())) {
            waiting.foundAnew(token, at);
            tell(waiting, ImportAction.STALENESS, ImportStatus.COMMITTING, at);
            return;
        }
        importer.write(waiting.scope(), waiting.responsible(), at);
        rows.forget(waiting.id());
        waiting.complete(at);
        tell(waiting, ImportAction.COMPLETION, ImportStatus.COMMITTING, at);
    }

    private String token(UUID id) {
        return Sha256.of(id + "|" + rows.digest(id));
    }

    private void tell(DataImport told, ImportAction action, ImportStatus before, Instant at) {
        imports.flush();
        Actor actor = action == ImportAction.COMPLETION ? told.responsible() : Actor.system("imports");
        announcer.done(told, action, before, actor, at);
    }
}
