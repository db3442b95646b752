package vn.guongsang.nominations.feed.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.guongsang.kit.credential.SentCredential;

/** Tells a reader of the feed that was not recognised that a name and a password would do, too. */
class BasicChallenge {

    private static final String FEED = "/v1/feeds/";

    @ServerResponseFilter
    void offer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401 && request.getUriInfo().getPath().startsWith(FEED)) {
            response.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, SentCredential.CHALLENGE);
        }
    }
}
