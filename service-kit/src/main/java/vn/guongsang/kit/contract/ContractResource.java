package vn.guongsang.kit.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Serves what an integrator's tools need to find and read the contract; it is about the API, so not part of it. */
@Path("/")
@PermitAll
public class ContractResource {

    private static final int KEPT_SECONDS = 3600;

    private final String service;

    @Inject
    ContractResource(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.service = application.replaceFirst("-service$", "");
    }

    /** Where the documents are (RFC 9727); the links are repeated as header for clients that only ask for the head. */
    @GET
    @Path(".well-known/api-catalog")
    @Produces(ApiCatalogue.MEDIA_TYPE)
    @Operation(hidden = true)
    public RestResponse<ApiCatalogue> catalogue(@Context UriInfo uri) {
        URI base = uri.getBaseUri();
        return kept(ApiCatalogue.at(base))
                .header(HttpHeaders.LINK, link(base, ".well-known/api-catalog", "api-catalog"))
                .header(HttpHeaders.LINK, link(base, "q/openapi", "service-desc"))
                .header(HttpHeaders.LINK, link(base, "q/swagger-ui/", "service-doc"))
                .build();
    }

    /** The AsyncAPI document of this service. */
    @GET
    @Path("asyncapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public RestResponse<String> events() {
        return found(ContractFiles.events(service));
    }

    /** The schema that {@code dataschema} of an event names, with or without the ending {@code .json}. */
    @GET
    @Path("schemas/{name}")
    @Produces("application/schema+json")
    @Operation(hidden = true)
    public RestResponse<String> schema(@PathParam("name") String name) {
        return found(ContractFiles.schema(name.replaceFirst("\\.json$", "")));
    }

    private static RestResponse<String> found(Optional<String> file) {
        return kept(file.orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)))
                .build();
    }

    private static <T> RestResponse.ResponseBuilder<T> kept(T body) {
        CacheControl control = new CacheControl();
        control.setMaxAge(KEPT_SECONDS);
        return RestResponse.ResponseBuilder.ok(body).cacheControl(control);
    }

    private static String link(URI base, String target, String relation) {
        return "<" + base.resolve(target) + ">; rel=\"" + relation + "\"";
    }
}
