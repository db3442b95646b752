package vn.guongsang.nominations.feedconsumer.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.feedconsumer.CredentialKind;
import vn.guongsang.nominations.profile.ProfileSelection;

/** Looks a credential up at every call, so that one that is revoked or suspended is refused at once. */
@ApplicationScoped
class FeedCredentialProvider implements IdentityProvider<FeedCredentialRequest> {

    /** Attribute of the identity that holds the {@link FeedReader}. */
    static final String READER = "feed-reader";

    private final DataSource database;

    FeedCredentialProvider(DataSource database) {
        this.database = database;
    }

    @Override
    public Class<FeedCredentialRequest> getRequestType() {
        return FeedCredentialRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(FeedCredentialRequest sent, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(sent));
    }

    private SecurityIdentity identify(FeedCredentialRequest sent) {
        FeedReader reader = Sql.of(
                        """
                SELECT c.salt, c.iterations, c.hash, c.consumer_id, f.sector, f.unit_id
                FROM feed_credential c JOIN feed_consumer f ON f.id = c.consumer_id
                WHERE c.id = :id AND c.kind = :kind AND c.revoked_at IS NULL AND f.status = 'ACTIVE'""")
                .bind("id", sent.credential())
                .bind("kind", sent.kind())
                .first(database, FeedCredentialProvider::held)
                .filter(held -> held.hash().fits(sent.secret()))
                .map(held -> new FeedReader(held.consumer(), held.selection(), sent.kind() == CredentialKind.URL_TOKEN))
                .orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("feed-consumer:" + reader.consumerId()))
                .addRole(Roles.CMS)
                .addAttribute(READER, reader)
                .build();
    }

    private static Held held(Row row) {
        return new Held(
                new CredentialHash(row.bytes("salt"), row.integer("iterations"), row.bytes("hash")),
                row.uuid("consumer_id"),
                new ProfileSelection(row.text("sector"), null, row.uuid("unit_id")));
    }

    /** A credential in force and whose it is. */
    private record Held(CredentialHash hash, UUID consumer, ProfileSelection selection) {}
}
