package vn.guongsang.nominations.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.imports.form.NewImport;
import vn.guongsang.nominations.imports.row.ImportScope;
import vn.guongsang.nominations.imports.step.ImportAction;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** One table on its way in. */
@Entity
class DataImport {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private UUID unitId;
    private String createdBy;
    private String createdByName;
    private Instant createdAt;
    private Instant checkedAt;
    private String committedBy;
    private String committedByName;
    private boolean skipErrors;
    private Instant finishedAt;
    private String previewToken;
    private boolean stale;

    /** For Hibernate. */
    protected DataImport() {}

    DataImport(UUID id, NewImport given, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = ImportStatus.UPLOADING;
        kind = given.kind();
        fileName = given.fileName();
        mediaType = given.mediaType();
        size = given.size();
        sha256 = given.sha256();
        unitId = actor.scope().unitId();
        createdBy = actor.id();
        createdByName = actor.name();
        createdAt = at;
    }

    void check() {
        become(ImportAction.CHECK);
    }

    void found(String token, Instant at) {
        become(ImportAction.FINDING);
        previewToken = token;
        checkedAt = at;
    }

    void commit(boolean withoutErrors, Actor actor) {
        become(ImportAction.COMMIT);
        skipErrors = withoutErrors;
        stale = false;
        committedBy = actor.id();
        committedByName = actor.name();
    }

    void foundAnew(String token, Instant at) {
        become(ImportAction.STALENESS);
        stale = true;
        previewToken = token;
        checkedAt = at;
    }

    void complete(Instant at) {
        become(ImportAction.COMPLETION);
        previewToken = null;
        finishedAt = at;
    }

    void cancel(Instant at) {
        become(ImportAction.CANCEL);
        previewToken = null;
        finishedAt = at;
    }

    void fail() {
        become(ImportAction.FAILURE);
    }

    private void become(ImportAction action) {
        ImportStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    /** Whoever has brought it in, or committed it, with the rights that it was brought in with. */
    Actor responsible() {
        String role = unitId == null ? Roles.PROVINCE_BOARD : Roles.UNIT_OFFICER;
        return committedBy == null
                ? new Actor(createdBy, createdByName, Set.of(role), unitId, null)
                : new Actor(committedBy, committedByName, Set.of(role), unitId, null);
    }

    ImportScope scope() {
        return new ImportScope(id, unitId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String previewToken() {
        return previewToken;
    }
}
