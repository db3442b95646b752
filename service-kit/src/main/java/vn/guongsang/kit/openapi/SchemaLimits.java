package vn.guongsang.kit.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.guongsang.kit.page.PageRequest;

/** States the limits that hold everywhere, so that a schema needs to state only what is special about it. */
final class SchemaLimits {

    private static final String ID = "Id";

    /** Counts, years, versions and positions: none is ever negative. */
    private static final BigDecimal LEAST = BigDecimal.ZERO;

    private static final BigDecimal MOST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The largest whole number that JavaScript keeps exactly. */
    private static final BigDecimal MOST_LONG = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final int LONGEST_INNER_LIST = 1000;
    private static final int LONGEST_LISTED_TEXT = 200;

    private final boolean knowsIds;

    private SchemaLimits(Components components) {
        knowsIds = components.getSchemas() != null && components.getSchemas().containsKey(ID);
    }

    static void complete(OpenAPI api) {
        SchemaLimits limits = new SchemaLimits(api.getComponents());
        Optional.ofNullable(api.getComponents().getSchemas())
                .map(Map::values)
                .ifPresent(schemas -> schemas.forEach(limits::complete));
        api.getPaths().getPathItems().values().stream()
                .map(item -> item.getOperations().values())
                .flatMap(Collection::stream)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> limits.complete(parameter.getSchema()));
    }

    private void complete(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            // The type stands in the schema referred to; beside the reference it would be a text without limit.
            schema.setType(null);
            return;
        }
        if (is(schema, SchemaType.INTEGER)) {
            completeInteger(schema);
        }
        if (is(schema, SchemaType.NUMBER) && schema.getFormat() == null) {
            schema.setFormat("double");
        }
        if (is(schema, SchemaType.ARRAY)) {
            completeList(schema);
        }
        if (schema.getProperties() != null) {
            Schema items = schema.getProperties().get("items");
            if (items != null
                    && items.getMaxItems() == null
                    && schema.getProperties().containsKey("next")) {
                items.setMaxItems(PageRequest.MAX_LIMIT);
            }
            schema.getProperties().values().forEach(this::complete);
        }
    }

    private void completeInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(LEAST);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(schema.getFormat().equals("int32") ? MOST_INT : MOST_LONG);
        }
    }

    private void completeList(Schema schema) {
        if (schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_INNER_LIST);
        }
        Schema item = schema.getItems();
        if (item == null || item.getRef() != null) {
            return;
        }
        if (knowsIds && "uuid".equals(item.getFormat())) {
            schema.setItems(OASFactory.createSchema().ref(ID));
        } else if (is(item, SchemaType.STRING) && item.getMaxLength() == null && item.getEnumeration() == null) {
            item.setMaxLength(LONGEST_LISTED_TEXT);
        } else {
            complete(item);
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        List<SchemaType> types = schema.getType();
        return types != null && types.contains(type);
    }
}
