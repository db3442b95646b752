package vn.guongsang.nominations.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.read.TableLimits;
import vn.guongsang.kit.table.read.TableReader;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.imports.form.ImportCommit;
import vn.guongsang.nominations.imports.form.ImportView;
import vn.guongsang.nominations.imports.form.NewImport;
import vn.guongsang.nominations.imports.row.ImportRows;
import vn.guongsang.nominations.imports.row.Importer;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.step.ImportAction;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Takes files in and reads them; what takes longer is left to {@link ImportLoop}. */
@ApplicationScoped
public class ImportService {

    /** How long an import waits for its people. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Imports imports;
    private final ImportFiles files;
    private final ImportRows rows;
    private final Instance<Importer> importers;
    private final ImportAnnouncer announcer;
    private final ImportLoop loop;

    ImportService(
            Imports imports,
            ImportFiles files,
            ImportRows rows,
            Instance<Importer> importers,
            ImportAnnouncer announcer,
            ImportLoop loop) {
        this.imports = imports;
        this.files = files;
        this.rows = rows;
        this.importers = importers;
        this.announcer = announcer;
        this.loop = loop;
    }

    /** Announces a file. */
    @Transactional
    public ImportView begin(NewImport given, Actor actor, Instant at) {
        if (actor.scope().kind() == UnitScope.Kind.NONE) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        DataImport begun = new DataImport(Ids.next(), given, actor, at);
        imports.persistAndFlush(begun);
        announcer.begun(begun, actor, at);
        return imports.view(begun.id(), actor);
    }

    /** Takes a part; one that is sent again replaces the first, so it needs neither key nor version. */
    @Transactional
    public void put(UUID id, int number, byte[] bytes, Actor actor) {
        DataImport open = imports.forChange(id, actor);
        if (open.status() != ImportStatus.UPLOADING) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, "part", open.status())
                    .with("state", open.status());
        }
        if (bytes == null || bytes.length == 0) {
            throw new ProblemException(KitProblem.MISSING_BODY);
        }
        files.put(id, number, bytes);
    }

    /** Reads the whole file and holds each row to the rules; comparing with what is there goes on without the caller. */
    @Transactional
    public ImportView check(UUID id, IfMatch expected, Actor actor, Instant at) {
        DataImport open = open(id, expected, actor);
        ImportStatus before = open.status();
        open.check();
        byte[] bytes = files.read(id);
        requireAsTold(open, bytes);
        Importer importer = importers.stream()
                .filter(one -> one.kind() == open.kind())
                .findFirst()
                .orElseThrow();
        List<TableRow> read = TableReader.read(open.mediaType(), bytes, importer.schema(), TableLimits.USUAL);
        rows.stage(id, importer.stage(read, open.scope(), at));
        files.forget(id);
        return told(open, ImportAction.CHECK, before, actor, at);
    }

    /** Lets be written what the dry run has shown. */
    @Transactional
    public ImportView commit(UUID id, IfMatch expected, ImportCommit given, Actor actor, Instant at) {
        DataImport checked = open(id, expected, actor);
        ImportStatus before = checked.status();
        String shown = checked.previewToken();
        checked.commit(given.isSkippingErrors(), actor);
        if (!given.previewToken().equals(shown)) {
            throw new ProblemException(ImportProblem.IMPORT_PREVIEW_STALE).at("/previewToken", "import-preview-stale");
        }
        Map<RowOutcome, Long> counts = rows.counts(id);
        long wrong = counts.getOrDefault(RowOutcome.ERROR, 0L) + counts.getOrDefault(RowOutcome.CONFLICT, 0L);
        long unclear = counts.getOrDefault(RowOutcome.AMBIGUOUS, 0L);
        if (wrong + unclear > 0 && !given.isSkippingErrors()) {
            throw new ProblemException(ImportProblem.IMPORT_HAS_ERRORS, wrong, unclear);
        }
        return told(checked, ImportAction.COMMIT, before, actor, at);
    }

    /** Gives an import up; nothing of its rows is kept. */
    @Transactional
    public ImportView cancel(UUID id, IfMatch expected, Actor actor, Instant at) {
        DataImport open = open(id, expected, actor);
        giveUp(open, actor, at);
        return imports.view(id, actor);
    }

    /** Gives up what nobody goes on with; returns how many. */
    @Transactional
    public int cancelAbandoned(Instant at) {
        List<UUID> abandoned = imports.abandonedBefore(at.minus(PATIENCE));
        abandoned.forEach(id -> giveUp(imports.findById(id), Actor.system("imports"), at));
        return abandoned.size();
    }

    private void giveUp(DataImport open, Actor actor, Instant at) {
        ImportStatus before = open.status();
        open.cancel(at);
        files.forget(open.id());
        rows.forget(open.id());
        imports.flush();
        announcer.done(open, ImportAction.CANCEL, before, actor, at);
    }

    private DataImport open(UUID id, IfMatch expected, Actor actor) {
        DataImport open = imports.forChange(id, actor);
        expected.requireVersion(open.version());
        return open;
    }

    private ImportView told(DataImport done, ImportAction action, ImportStatus before, Actor actor, Instant at) {
        imports.flush();
        announcer.done(done, action, before, actor, at);
        loop.wakeAfterCommit();
        return imports.view(done.id(), actor);
    }

    private static void requireAsTold(DataImport told, byte[] bytes) {
        ProblemException problem = new ProblemException(ImportProblem.IMPORT_CONTENT_MISMATCH);
        if (bytes.length != told.size()) {
            throw problem.at("/size", "attachment-size", bytes.length);
        }
        if (!Sha256.of(bytes).equals(told.sha256())) {
            throw problem.at("/sha256", "attachment-checksum", Sha256.of(bytes));
        }
    }
}
