package vn.guongsang.kit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes the absolute link to the next page and repeats it in the {@code Link} header (RFC 8288). */
@RequestScoped
public class PageLinks {

    private String next;

    /** The address of the next page, or null on the last one; the page record shows it as {@code next}. */
    public String next(UriInfo request, Slice<?> slice) {
        next = slice.hasMore()
                ? request.getRequestUriBuilder()
                        .replaceQueryParam("cursor", slice.nextCursor())
                        .build()
                        .toString()
                : null;
        return next;
    }

    @ServerResponseFilter
    void addHeader(ContainerResponseContext response) {
        if (next != null) {
            response.getHeaders().add("Link", "<" + next + ">; rel=\"next\"");
        }
    }
}
