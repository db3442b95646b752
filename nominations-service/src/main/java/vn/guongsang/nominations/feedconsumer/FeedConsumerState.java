package vn.guongsang.nominations.feedconsumer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed consumer as it is now. */
public record FeedConsumerState(
        UUID id,
        long version,
        FeedConsumerStatus status,
        NewFeedConsumer details,
        List<Credential> credentials,
        Instant createdAt) {

    /** A credential without its secret, which nobody knows any more. */
    @Schema(name = "FeedCredential", description = "Một thông tin xác thực; không kèm bí mật")
    public record Credential(
            @NotNull UUID id, @NotNull CredentialKind kind, @NotNull Instant issuedAt, Instant revokedAt) {}
}
