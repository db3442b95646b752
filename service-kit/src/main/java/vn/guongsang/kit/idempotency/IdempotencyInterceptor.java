package vn.guongsang.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;

/** Wraps a POST in the transaction that also holds its idempotency record. Runs after validation and authorization. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotencyInterceptor {

    /** Name of the request header. */
    static final String HEADER = "Idempotency-Key";

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private final HttpServerRequest request;
    private final CurrentActor actor;
    private final Keys keys;
    private final ObjectMapper json;
    private final Now now;

    IdempotencyInterceptor(HttpServerRequest request, CurrentActor actor, Keys keys, ObjectMapper json, Now now) {
        this.request = request;
        this.actor = actor;
        this.keys = keys;
        this.json = json;
        this.now = now;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        Keys.Call call = call(invocation);
        return QuarkusTransaction.requiringNew().timeout(6).call(() -> {
            keys.claim(call, now.instant()).ifPresent(answer -> {
                throw new ReplayException(answer);
            });
            Object result = invocation.proceed();
            keys.finish(call, answer(result));
            return result;
        });
    }

    private Keys.Call call(InvocationContext invocation) {
        Actor caller = actor.get();
        return new Keys.Call(
                caller.id(),
                request.method().name() + " " + request.path(),
                requireKey(),
                hash(asked(invocation.getParameters())),
                hash(new TreeSet<>(caller.roles()), caller.unitId(), caller.outletId()));
    }

    /** What is asked for; where and with which headers it was asked, such as a new token, makes no other request of it. */
    private static Object[] asked(Object[] parameters) {
        return Arrays.stream(parameters)
                .filter(given -> !(given instanceof HttpHeaders || given instanceof UriInfo))
                .toArray();
    }

    private String requireKey() {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            throw new ProblemException(KitProblem.IDEMPOTENCY_KEY_MISSING);
        }
        if (!key.matches("[A-Za-z0-9._~:+/=\"-]{8,200}")) {
            throw new ProblemException(KitProblem.IDEMPOTENCY_KEY_MALFORMED);
        }
        return key;
    }

    private StoredAnswer answer(Object result) {
        if (!(result instanceof RestResponse<?> response)) {
            return new StoredAnswer(result == null ? 204 : 200, Map.of(), text(result));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, header(value));
            }
        }
        return new StoredAnswer(response.getStatus(), headers, text(response.getEntity()));
    }

    private static String header(Object value) {
        return value instanceof jakarta.ws.rs.core.EntityTag tag ? "\"" + tag.getValue() + "\"" : value.toString();
    }

    private String text(Object value) {
        try {
            Object kept = value instanceof ShownOnce secret ? secret.withoutSecret() : value;
            return kept == null ? null : json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer cannot be written", e);
        }
    }

    private byte[] hash(Object... values) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("request cannot be hashed", e);
        }
    }
}
