package vn.guongsang.reporting.job.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says that the wish for an answer at once was followed (RFC 7240), on a repetition of the request too. */
class AsyncPreference {

    private static final String ASYNC = "respond-async";

    @ServerResponseFilter
    void apply(ContainerRequestContext request, ContainerResponseContext response) {
        String wish = request.getHeaderString("Prefer");
        if (response.getStatus() == 202 && wish != null && names(wish)) {
            response.getHeaders().putSingle("Preference-Applied", ASYNC);
        }
    }

    private static boolean names(String wish) {
        return Arrays.stream(wish.toLowerCase(Locale.ROOT).split("[,;]"))
                .anyMatch(part -> part.trim().equals(ASYNC));
    }
}
