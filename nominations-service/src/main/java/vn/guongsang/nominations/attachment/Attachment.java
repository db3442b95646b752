package vn.guongsang.nominations.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.nominations.attachment.content.FileKind;

/** A file of a nomination: what was told of it, and which content it has. */
@Entity
class Attachment {

    @Id
    private UUID id;

    private long version;
    private UUID nominationId;

    @Enumerated(EnumType.STRING)
    private AttachmentStatus status;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String sha256;
    private String content;

    @Enumerated(EnumType.STRING)
    private AttachmentRights rights;

    private String credit;
    private String altText;
    private String createdBy;
    private Instant createdAt;

    /** For Hibernate. */
    protected Attachment() {}

    Attachment(UUID id, UUID nominationId, NewAttachment given, Actor actor, Instant at) {
        this.id = id;
        this.nominationId = nominationId;
        version = 1;
        status = AttachmentStatus.UPLOADING;
        fileName = given.fileName();
        kind = given.kind();
        size = given.size();
        sha256 = given.sha256();
        rights = given.rights();
        credit = given.credit();
        altText = given.altText();
        createdBy = actor.id();
        createdAt = at;
    }

    void complete() {
        status = AttachmentAction.COMPLETION.next(status);
        content = sha256;
        version++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID nominationId() {
        return nominationId;
    }

    AttachmentStatus status() {
        return status;
    }

    String content() {
        return content;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    NewAttachment told() {
        return new NewAttachment(fileName, kind, size, sha256, rights, credit, altText);
    }
}
