package vn.guongsang.reporting.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;
import vn.guongsang.reporting.imports.form.NewImport;
import vn.guongsang.reporting.imports.form.SourceDocument;

/** A file of figures, from the dry run to the end. */
@Entity
class FigureImport {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String fileName;
    private String mediaType;
    private String sha256;
    private boolean replaces;
    private String documentNumber;
    private LocalDate documentDate;
    private String documentIssuer;
    private String token;
    private String broughtBy;
    private Instant createdAt;
    private Instant closedAt;

    /** For Hibernate. */
    protected FigureImport() {}

    FigureImport(UUID id, NewImport given, Checked checked, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = ImportStatus.CHECKED;
        kind = given.kind();
        fileName = given.fileName();
        mediaType = given.mediaType();
        sha256 = checked.sha256();
        replaces = given.replaces();
        documentNumber = given.document().number();
        documentDate = given.document().date();
        documentIssuer = given.document().issuer();
        token = checked.token();
        broughtBy = actor.id();
        createdAt = at;
    }

    /** What the check has found. */
    record Checked(String sha256, String token) {}

    void commit(Instant at) {
        become(ImportAction.COMMIT, at);
    }

    void discard(Instant at) {
        become(ImportAction.DISCARD, at);
    }

    void revoke(Instant at) {
        become(ImportAction.REVOCATION, at);
    }

    private void become(ImportAction action, Instant at) {
        ImportStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ImportStatus status() {
        return status;
    }

    ImportKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    boolean replaces() {
        return replaces;
    }

    SourceDocument document() {
        return new SourceDocument(documentNumber, documentDate, documentIssuer);
    }

    String token() {
        return token;
    }

    String broughtBy() {
        return broughtBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
