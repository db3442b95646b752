package vn.guongsang.media.broadcast.calendar.credential.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.guongsang.kit.credential.SentCredential;

/** Tells a calendar program that was not recognised that a name and a password would do, too. */
class BasicChallenge {

    @ServerResponseFilter
    void offer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401
                && CalendarAddress.is(request.getUriInfo().getPath())) {
            response.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, SentCredential.CHALLENGE);
        }
    }
}
