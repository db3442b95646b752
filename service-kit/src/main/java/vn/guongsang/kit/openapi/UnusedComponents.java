package vn.guongsang.kit.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Takes the shared parts out of the document that none of its operations refers to. */
final class UnusedComponents {

    private UnusedComponents() {}

    static void remove(OpenAPI api) {
        Components components = api.getComponents();
        List<Operation> operations = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        Set<String> used = new HashSet<>();
        for (Operation operation : operations) {
            collect(operation.getParameters(), used);
            collect(operation.getResponses().getAPIResponses().values(), used);
            operation.getResponses().getAPIResponses().values().forEach(response -> collectHeaders(response, used));
        }
        keep("responses", components.getResponses(), used, components::removeResponse);
        components.getResponses().values().forEach(response -> collectHeaders(response, used));
        keep("headers", components.getHeaders(), used, components::removeHeader);
        keep("parameters", components.getParameters(), used, components::removeParameter);
    }

    private static void collectHeaders(APIResponse response, Set<String> used) {
        if (response.getHeaders() != null) {
            collect(response.getHeaders().values(), used);
        }
    }

    private static void collect(Collection<? extends Reference<?>> parts, Set<String> used) {
        if (parts != null) {
            parts.stream().map(Reference::getRef).forEach(used::add);
        }
    }

    private static void keep(String kind, Map<String, ?> all, Set<String> used, Consumer<String> removal) {
        List.copyOf(all.keySet()).stream()
                .filter(name -> !used.contains("#/components/" + kind + "/" + name))
                .forEach(removal);
    }
}
