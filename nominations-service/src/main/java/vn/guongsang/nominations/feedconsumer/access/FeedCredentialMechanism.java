package vn.guongsang.nominations.feedconsumer.access;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kit.credential.SentCredential;

/**
 * Accepts the credentials of feed consumers on the feed, and on nothing else: everywhere else what they send is not
 * looked at, so they are nobody there. What a path does not start with, it cannot be turned into: the raw path has one
 * reading only (docs/adr/0003).
 */
@ApplicationScoped
class FeedCredentialMechanism implements HttpAuthenticationMechanism {

    private static final String FEED = "/v1/feeds/";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        HttpServerRequest request = call.request();
        String header = request.getHeader("Authorization");
        String token = request.getParam("token");
        if (!request.path().startsWith(FEED) || header == null && token == null) {
            return Uni.createFrom().nullItem();
        }
        if (header == null) {
            return identify(FeedCredentialRequest.token(token), identities);
        }
        return SentCredential.isBasic(header)
                ? identify(FeedCredentialRequest.basic(header), identities)
                : Uni.createFrom().nullItem();
    }

    private static Uni<SecurityIdentity> identify(
            Optional<FeedCredentialRequest> sent, IdentityProviderManager identities) {
        return sent.map(identities::authenticate)
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(FeedCredentialRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "basic"));
    }
}
