package vn.guongsang.nominations.feedconsumer.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.guongsang.nominations.feedconsumer.CredentialKind;

/** A credential as it was sent. */
final class FeedCredentialRequest extends BaseAuthenticationRequest {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST = 500;

    private final UUID credential;
    private final CredentialKind kind;
    private final String secret;

    private FeedCredentialRequest(UUID credential, CredentialKind kind, String secret) {
        this.credential = credential;
        this.kind = kind;
        this.secret = secret;
    }

    /** What stands after {@code Basic} in the header; empty when it is none of ours. */
    static Optional<FeedCredentialRequest> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return read(pair, ':', CredentialKind.BASIC);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The token of an address; empty when it is none of ours. */
    static Optional<FeedCredentialRequest> token(String token) {
        return read(token, '.', CredentialKind.URL_TOKEN);
    }

    private static Optional<FeedCredentialRequest> read(String pair, char separator, CredentialKind kind) {
        int border = pair.indexOf(separator);
        if (border < 0 || pair.length() > LONGEST) {
            return Optional.empty();
        }
        String name = pair.substring(0, border);
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        UUID id = new UUID(
                new BigInteger(name.substring(0, 16), 16).longValue(),
                new BigInteger(name.substring(16), 16).longValue());
        return Optional.of(new FeedCredentialRequest(id, kind, pair.substring(border + 1)));
    }

    UUID credential() {
        return credential;
    }

    CredentialKind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }
}
