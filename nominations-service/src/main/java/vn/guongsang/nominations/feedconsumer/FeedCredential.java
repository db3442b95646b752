package vn.guongsang.nominations.feedconsumer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.credential.CredentialHash;

/** One credential of a consumer; revoked but never removed. */
@Embeddable
class FeedCredential {

    private UUID id;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private byte[] salt;
    private int iterations;
    private byte[] hash;
    private Instant issuedAt;
    private Instant revokedAt;

    /** For Hibernate. */
    protected FeedCredential() {}

    FeedCredential(UUID id, CredentialKind kind, CredentialHash secret, Instant at) {
        this.id = id;
        this.kind = kind;
        this.salt = secret.salt();
        this.iterations = secret.iterations();
        this.hash = secret.hash();
        this.issuedAt = at;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    boolean inForce() {
        return revokedAt == null;
    }

    UUID id() {
        return id;
    }

    CredentialKind kind() {
        return kind;
    }

    FeedConsumerState.Credential state() {
        return new FeedConsumerState.Credential(id, kind, issuedAt, revokedAt);
    }
}
