package vn.guongsang.kit.problem.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names the expected form of a value in words of JSON and ISO 8601, never of Java. */
final class JsonNames {

    private static final Set<Class<?>> WHOLE = Set.of(
            int.class, long.class, short.class, Integer.class, Long.class, Short.class, java.math.BigInteger.class);

    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            UUID.class, "uuid",
            LocalDate.class, "date (YYYY-MM-DD)",
            LocalTime.class, "time (hh:mm:ss)",
            Instant.class, "date-time (YYYY-MM-DDThh:mm:ssZ)",
            Year.class, "year (YYYY)",
            java.net.URI.class, "uri");

    private JsonNames() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "value";
        }
        if (FORMS.containsKey(type)) {
            return FORMS.get(type);
        }
        if (WHOLE.contains(type)) {
            return "integer";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "array" : "object";
    }
}
