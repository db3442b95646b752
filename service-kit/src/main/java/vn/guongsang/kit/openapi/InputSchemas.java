package vn.guongsang.kit.openapi;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of every request schema what the service enforces: no other fields than these. */
final class InputSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI api;
    private final Set<String> seen = new HashSet<>();

    private InputSchemas(OpenAPI api) {
        this.api = api;
    }

    static void close(OpenAPI api) {
        InputSchemas inputs = new InputSchemas(api);
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(inputs::close));
    }

    private void close(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(media -> close(media.getSchema()));
        }
    }

    private void close(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            if (schema.getRef().startsWith(PREFIX) && seen.add(schema.getRef())) {
                close(api.getComponents().getSchemas().get(schema.getRef().substring(PREFIX.length())));
            }
            return;
        }
        boolean free =
                schema.getAdditionalPropertiesSchema() != null || schema.getAdditionalPropertiesBoolean() != null;
        if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
            if (!free) {
                schema.setAdditionalPropertiesBoolean(false);
            }
            schema.getProperties().values().forEach(this::close);
        }
        close(schema.getItems());
    }
}
