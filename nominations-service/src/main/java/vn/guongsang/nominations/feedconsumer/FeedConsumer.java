package vn.guongsang.nominations.feedconsumer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;

/** A newsroom that reads the feed with credentials of its own. */
@Entity
class FeedConsumer {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private FeedConsumerStatus status;

    private String outletName;
    private String contactName;
    private String contactEmail;
    private String sector;
    private UUID unitId;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "feed_credential", joinColumns = @JoinColumn(name = "consumer_id"))
    @OrderBy("issuedAt, id")
    private List<FeedCredential> credentials;

    /** For Hibernate. */
    protected FeedConsumer() {}

    FeedConsumer(UUID id, NewFeedConsumer given, Instant at) {
        this.id = id;
        this.version = 1;
        this.createdAt = at;
        this.credentials = new ArrayList<>();
        become(FeedConsumerStatus.ACTIVE);
        take(given);
    }

    void edit(NewFeedConsumer given) {
        act(FeedConsumerAction.EDIT);
        take(given);
    }

    void issue(UUID credential, CredentialKind kind, CredentialHash secret, Instant at) {
        act(FeedConsumerAction.CREDENTIAL);
        credentials.add(new FeedCredential(credential, kind, secret, at));
    }

    /** A new secret in the place of an old one, sent in the same way. */
    CredentialKind rotate(UUID old, UUID credential, CredentialHash secret, Instant at) {
        act(FeedConsumerAction.ROTATION);
        FeedCredential replaced = inForce(old);
        replaced.revoke(at);
        credentials.add(new FeedCredential(credential, replaced.kind(), secret, at));
        return replaced.kind();
    }

    void revoke(UUID credential, Instant at) {
        act(FeedConsumerAction.REVOCATION);
        inForce(credential).revoke(at);
    }

    void suspend() {
        act(FeedConsumerAction.SUSPENSION);
    }

    void resume() {
        act(FeedConsumerAction.RESUMPTION);
    }

    void close(Instant at) {
        act(FeedConsumerAction.CLOSURE);
        credentials.stream().filter(FeedCredential::inForce).forEach(credential -> credential.revoke(at));
    }

    private FeedCredential inForce(UUID credential) {
        FeedCredential found = credentials.stream()
                .filter(held -> held.id().equals(credential))
                .findFirst()
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!found.inForce()) {
            throw new ProblemException(FeedConsumerProblem.CREDENTIAL_NOT_IN_FORCE);
        }
        return found;
    }

    private void act(FeedConsumerAction action) {
        FeedConsumerStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", FeedConsumerAction.allowedIn(status));
        }
        become(next);
        version++;
    }

    private void become(FeedConsumerStatus next) {
        status = next;
    }

    private void take(NewFeedConsumer given) {
        outletName = given.outletName().strip();
        contactName = given.contactName().strip();
        contactEmail = given.contactEmail();
        sector = given.sector();
        unitId = given.unitId();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    FeedConsumerStatus status() {
        return status;
    }

    FeedConsumerState state() {
        return new FeedConsumerState(
                id,
                version,
                status,
                new NewFeedConsumer(outletName, contactName, contactEmail, sector, unitId),
                credentials.stream().map(FeedCredential::state).toList(),
                createdAt);
    }
}
