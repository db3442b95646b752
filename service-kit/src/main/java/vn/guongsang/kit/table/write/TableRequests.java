package vn.guongsang.kit.table.write;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/**
 * Bounds how many tables are made at once, each of which holds up to {@value Tables#MAX_ROWS} rows, and tells caches
 * that the same address answers in more than one form.
 */
@ApplicationScoped
class TableRequests {

    private final Semaphore places;

    TableRequests(@ConfigProperty(name = "guongsang.tables.at-once", defaultValue = "4") int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo resource, RoutingContext call) {
        if (!isList(resource)
                || TableFormat.wished(request.getHeaders().get(HttpHeaders.ACCEPT))
                        .isEmpty()) {
            return;
        }
        takePlace();
        call.addEndHandler(ended -> places.release());
    }

    void takePlace() {
        if (!places.tryAcquire()) {
            throw new ProblemException(KitProblem.BUSY);
        }
    }

    @ServerResponseFilter
    void vary(ContainerResponseContext response, ResourceInfo resource) {
        if (isList(resource)) {
            Object others = response.getHeaders().getFirst(HttpHeaders.VARY);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.VARY, others == null ? HttpHeaders.ACCEPT : others + ", " + HttpHeaders.ACCEPT);
        }
    }

    private static boolean isList(ResourceInfo resource) {
        Produces formats = resource == null || resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Produces.class);
        return formats != null && Arrays.asList(formats.value()).contains(Tables.CSV);
    }
}
