package vn.guongsang.kit.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/**
 * A link set (RFC 9264) with the one entry of this service, as RFC 9727 asks for.
 *
 * @param linkset the entry
 */
record ApiCatalogue(List<Entry> linkset) {

    static final String MEDIA_TYPE = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    private static final String YAML = "application/yaml";

    /**
     * Where to read about the API at the anchor.
     *
     * @param anchor root of the API
     * @param descriptions documents for machines
     * @param documentation documents for people
     * @param status whether it is up
     */
    record Entry(
            URI anchor,
            @JsonProperty("service-desc") List<Target> descriptions,
            @JsonProperty("service-doc") List<Target> documentation,
            List<Target> status) {}

    /** One link. */
    record Target(URI href, String type) {}

    static ApiCatalogue at(URI base) {
        return new ApiCatalogue(List.of(new Entry(
                base.resolve("v1"),
                List.of(
                        new Target(base.resolve("q/openapi"), YAML),
                        new Target(base.resolve("q/openapi?format=JSON"), "application/json"),
                        new Target(base.resolve("q/openapi-oas30"), YAML),
                        new Target(base.resolve("asyncapi.yaml"), YAML)),
                List.of(new Target(base.resolve("q/swagger-ui/"), "text/html")),
                List.of(new Target(base.resolve("q/health"), "application/json")))));
    }
}
