package vn.guongsang.kit.openapi.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Mends what the framework says inexactly. A constraint on a text has to match all of it, a pattern of JSON Schema any part;
 * and beside a reference to the shared types of ids, days and moments stand an unbounded pattern and an example that no
 * answer holds.
 */
public final class ExactSchemas {

    /** How every example begins that the framework itself gives to a day or a moment. */
    private static final String EXAMPLE_OF_FRAMEWORK = "2022-03-10";

    /** A blank text is refused, wherever in it the other characters stand. */
    private static final String NOT_BLANK = "\\S";

    private static final Pattern WHOLE = Pattern.compile("\\^.*\\$", Pattern.DOTALL);

    private ExactSchemas() {}

    /** Mends every schema of the components and of the parameters. */
    public static void mend(OpenAPI api) {
        Optional.ofNullable(api.getComponents().getSchemas())
                .map(Map::values)
                .ifPresent(schemas -> schemas.forEach(ExactSchemas::mend));
        api.getPaths().getPathItems().values().stream()
                .map(item -> item.getOperations().values())
                .flatMap(Collection::stream)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> mend(parameter.getSchema()));
    }

    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setPattern(null);
            if (ofFramework(schema.getExamples())) {
                schema.setExamples(null);
            }
            return;
        }
        if (schema.getPattern() != null) {
            schema.setPattern(whole(schema.getPattern()));
        }
        mend(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ExactSchemas::mend);
        }
    }

    private static boolean ofFramework(List<Object> examples) {
        return examples != null
                && examples.size() == 1
                && String.valueOf(examples.get(0)).startsWith(EXAMPLE_OF_FRAMEWORK);
    }

    private static String whole(String pattern) {
        if (pattern.equals(NOT_BLANK) || WHOLE.matcher(pattern).matches()) {
            return pattern;
        }
        return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
    }
}
