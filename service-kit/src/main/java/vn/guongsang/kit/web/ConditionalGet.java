package vn.guongsang.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 when the caller already has the tagged content, and says how each answer may be kept. */
class ConditionalGet {

    private static final String ENCODING = HttpHeaders.ACCEPT_ENCODING;
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper json;

    ConditionalGet(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void apply(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        EntityTag tag = tag(request, response);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean kept = tag != null && response.getStatus() < 300;
            headers.putSingle(HttpHeaders.CACHE_CONTROL, kept ? "private, no-cache" : "no-store");
        }
        Object vary = headers.getFirst(HttpHeaders.VARY);
        headers.putSingle(HttpHeaders.VARY, vary == null ? ENCODING : vary + ", " + ENCODING);
        if (tag != null && response.getStatus() == 200 && READS.contains(request.getMethod())) {
            String wanted = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (wanted != null && matches(wanted, tag)) {
                response.setEntity(null);
                response.setStatus(304);
                headers.remove(HttpHeaders.CONTENT_TYPE);
            }
        }
    }

    private EntityTag tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200
                || !READS.contains(request.getMethod())
                || !(response.getEntity() instanceof Composite view)) {
            return response.getEntityTag();
        }
        try {
            EntityTag tag = ETags.of(view.version(), json.writeValueAsString(view));
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            return tag;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view cannot be tagged", e);
        }
    }

    /** Weak comparison, as RFC 9110 asks for reads: proxies weaken tags when they compress. */
    static boolean matches(String ifNoneMatch, EntityTag tag) {
        String own = "\"" + tag.getValue() + "\"";
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::trim)
                .map(wanted -> wanted.startsWith("W/") ? wanted.substring(2) : wanted)
                .anyMatch(wanted -> wanted.equals("*") || wanted.equals(own));
    }
}
