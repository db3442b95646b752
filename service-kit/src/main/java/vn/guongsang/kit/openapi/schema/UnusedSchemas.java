package vn.guongsang.kit.openapi.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Takes the schemas out of the document that nothing refers to: a service has types of the kit that it does not use. */
public final class UnusedSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> used = new HashSet<>();

    private UnusedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    /** Leaves the schemas of the operations and of the shared answers, and those that they refer to. */
    public static void remove(OpenAPI api) {
        Map<String, Schema> all = api.getComponents().getSchemas();
        if (all == null) {
            return;
        }
        UnusedSchemas schemas = new UnusedSchemas(all);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(UnusedSchemas::spoken)
                .forEach(schemas::use);
        of(api.getComponents().getResponses()).flatMap(UnusedSchemas::told).forEach(schemas::use);
        List.copyOf(all.keySet()).stream()
                .filter(name -> !schemas.used.contains(name))
                .forEach(api.getComponents()::removeSchema);
    }

    private static Stream<Schema> spoken(Operation operation) {
        Stream<Schema> parameters = Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .map(Parameter::getSchema);
        Stream<Schema> body = Optional.ofNullable(operation.getRequestBody()).map(RequestBody::getContent).stream()
                .flatMap(UnusedSchemas::written);
        Stream<Schema> answers =
                operation.getResponses().getAPIResponses().values().stream().flatMap(UnusedSchemas::told);
        return Stream.of(parameters, body, answers).flatMap(part -> part);
    }

    private static Stream<Schema> told(APIResponse response) {
        return Optional.ofNullable(response.getContent()).stream().flatMap(UnusedSchemas::written);
    }

    private static Stream<Schema> written(Content content) {
        return of(content.getMediaTypes()).map(MediaType::getSchema);
    }

    private void use(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && used.add(schema.getRef().replace(PREFIX, ""))) {
            use(all.get(schema.getRef().replace(PREFIX, "")));
        }
        use(schema.getItems());
        use(schema.getAdditionalPropertiesSchema());
        of(schema.getProperties()).forEach(this::use);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .flatMap(Collection::stream)
                .forEach(this::use);
    }

    private static <T> Stream<T> of(Map<String, T> parts) {
        return parts == null ? Stream.empty() : parts.values().stream();
    }
}
