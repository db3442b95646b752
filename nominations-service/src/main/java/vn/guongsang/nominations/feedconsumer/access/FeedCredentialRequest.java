package vn.guongsang.nominations.feedconsumer.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.credential.SentCredential;
import vn.guongsang.nominations.feedconsumer.CredentialKind;

/** A credential as it was sent. */
final class FeedCredentialRequest extends BaseAuthenticationRequest {

    private final SentCredential sent;
    private final CredentialKind kind;

    private FeedCredentialRequest(SentCredential sent, CredentialKind kind) {
        this.sent = sent;
        this.kind = kind;
    }

    /** What a Basic header says; empty when it is none of ours. */
    static Optional<FeedCredentialRequest> basic(String header) {
        return SentCredential.basic(header).map(sent -> new FeedCredentialRequest(sent, CredentialKind.BASIC));
    }

    /** The token of an address; empty when it is none of ours. */
    static Optional<FeedCredentialRequest> token(String token) {
        return SentCredential.read(token, '.').map(sent -> new FeedCredentialRequest(sent, CredentialKind.URL_TOKEN));
    }

    UUID credential() {
        return sent.id();
    }

    CredentialKind kind() {
        return kind;
    }

    String secret() {
        return sent.secret();
    }
}
