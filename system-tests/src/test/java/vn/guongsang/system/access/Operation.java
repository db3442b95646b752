package vn.guongsang.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** An operation as a running service describes it in its OpenAPI document. */
record Operation(String service, String id, String method, String path, String access) {

    /** Needs no token. */
    static final String OPEN = "open";
    /** Needs a token, of whatever role. */
    static final String ANY_ROLE = "any role";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** All operations of all services, the internal ones included. */
    static List<Operation> all() {
        return Suite.NAMES.stream().flatMap(name -> of(name).stream()).toList();
    }

    private static List<Operation> of(String service) {
        List<Operation> found = new ArrayList<>();
        JsonNode document = new Api(TheSuite.suite().service(service).url())
                .get(People.token(People.ADMIN), "/q/openapi?format=json")
                .require(200)
                .body();
        document.at("/paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        found.add(of(service, path.getKey(), entry.getKey(), entry.getValue()));
                    }
                }));
        return found;
    }

    private static Operation of(String service, String path, String method, JsonNode operation) {
        return new Operation(
                service,
                operation.at("/operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                access(operation));
    }

    private static String access(JsonNode operation) {
        if (operation.at("/security").isEmpty()) {
            return OPEN;
        }
        Set<String> roles = new TreeSet<>();
        operation.at("/x-roles").forEach(role -> roles.add(role.asText()));
        return roles.isEmpty() ? ANY_ROLE : String.join(" ", roles);
    }

    /** How the table calls it. */
    String name() {
        return service + " " + id;
    }
}
