package vn.guongsang.reporting.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.imports.FigureImport.Checked;
import vn.guongsang.reporting.imports.ImportAnnouncer.Doing;
import vn.guongsang.reporting.imports.check.RowChecks;
import vn.guongsang.reporting.imports.figure.ImportedFigures;
import vn.guongsang.reporting.imports.form.ImportStatus;
import vn.guongsang.reporting.imports.form.NewImport;
import vn.guongsang.reporting.imports.row.CheckedRow;
import vn.guongsang.reporting.imports.row.ImportProblem;
import vn.guongsang.reporting.imports.row.RowOutcome;
import vn.guongsang.reporting.imports.row.RowStore;

/** Checks files and writes their figures, all or none; the only transaction boundary of imports. */
@ApplicationScoped
public class ImportService {

    private final Imports imports;
    private final RowChecks checks;
    private final RowStore rows;
    private final ImportedFigures figures;
    private final ImportAnnouncer announcer;

    ImportService(
            Imports imports, RowChecks checks, RowStore rows, ImportedFigures figures, ImportAnnouncer announcer) {
        this.imports = imports;
        this.checks = checks;
        this.rows = rows;
        this.figures = figures;
        this.announcer = announcer;
    }

    /** The dry run: says what becomes of each row and writes no figure. */
    @Transactional
    public ImportView check(NewImport given, Actor actor, Instant at) {
        ImportRights.require(given.kind(), actor);
        if (given.document().date().isAfter(Vietnam.dateOf(at))) {
            throw invalid("/document/date", "not-after-today", Vietnam.dateOf(at));
        }
        byte[] bytes = bytes(given.content());
        RowChecks.Setting setting = new RowChecks.Setting(
                given.kind(),
                given.mediaType(),
                given.replaces(),
                Vietnam.dateOf(at).getYear());
        List<CheckedRow> checked = checks.check(setting, checks.read(setting, bytes));
        if (checked.isEmpty()) {
            throw invalid("/content", "import-empty");
        }
        FigureImport started =
                new FigureImport(Ids.next(), given, new Checked(Sha256.of(bytes), RowChecks.token(checked)), actor, at);
        imports.persistAndFlush(started);
        rows.insert(started.id(), checked);
        announcer.checked(started, actor, at);
        return imports.view(started, actor);
    }

    /** Writes what the dry run has announced, if it still holds. */
    @Transactional
    public ImportView commit(UUID id, IfMatch expected, String token, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ImportAction.COMMIT.path(), null, actor, at), given -> {
            given.commit(at);
            figures.lock();
            RowChecks.Setting setting = new RowChecks.Setting(
                    given.kind(),
                    given.mediaType(),
                    given.replaces(),
                    Vietnam.dateOf(given.createdAt()).getYear());
            long invalid = rows.counts(id).getOrDefault(RowOutcome.INVALID, 0L);
            if (invalid > 0) {
                throw new ProblemException(ImportProblem.FIGURE_IMPORT_HAS_ERRORS, invalid).with("invalid", invalid);
            }
            List<CheckedRow> checked = checks.check(setting, rows.sent(id));
            if (!token.equals(given.token()) || !token.equals(RowChecks.token(checked))) {
                throw new ProblemException(ImportProblem.FIGURE_IMPORT_STALE);
            }
            figures.write(id, checked);
        });
    }

    /** Gives a dry run up. */
    @Transactional
    public ImportView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id, expected, new Doing(ImportAction.DISCARD.path(), reason, actor, at), given -> given.discard(at));
    }

    /** Takes the figures back; what they had replaced stands again. */
    @Transactional
    public ImportView revoke(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ImportAction.REVOCATION.path(), reason, actor, at), given -> {
            given.revoke(at);
            figures.lock();
            if (figures.isReplaced(id)) {
                throw new ProblemException(ImportProblem.FIGURE_IMPORT_REPLACED);
            }
            figures.revoke(id);
        });
    }

    private ImportView apply(UUID id, IfMatch expected, Doing doing, Consumer<FigureImport> transition) {
        FigureImport given =
                imports.forChange(id, doing.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(given.version());
        ImportRights.require(given.kind(), doing.actor());
        ImportStatus before = given.status();
        transition.accept(given);
        announcer.done(given, before, doing);
        return imports.view(given, doing.actor());
    }

    private static byte[] bytes(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw invalid("/content", "import-base64").causedBy(e);
        }
    }

    private static ProblemException invalid(String pointer, String rule, Object... arguments) {
        return new ProblemException(ImportProblem.FIGURE_IMPORT_INVALID).at(pointer, rule, arguments);
    }
}
