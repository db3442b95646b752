package vn.guongsang.kit.table.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns any value of a view into what one cell can hold: a number, a truth value, a day, a moment, a text or nothing.
 * Plain values in a list are joined by {@code "; "}; what has parts becomes compact JSON.
 */
@ApplicationScoped
class Cells {

    private static final String BETWEEN = "; ";

    private final ObjectMapper json;

    Cells(ObjectMapper json) {
        this.json = json;
    }

    /** What stands in the cell; null when it is empty. */
    Object of(Object value) {
        if (value == null || isTyped(value)) {
            return value;
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? null : join(list);
        }
        return text(value);
    }

    private String join(Collection<?> list) {
        return list.stream().allMatch(Cells::isPlain)
                ? list.stream().map(this::text).collect(Collectors.joining(BETWEEN))
                : json.valueToTree(list).toString();
    }

    private String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        JsonNode node = json.valueToTree(value);
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private static boolean isTyped(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant;
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof UUID || value instanceof Enum<?> || isTyped(value);
    }
}
