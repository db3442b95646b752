package vn.guongsang.kit.table.write;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Finds the columns of a table in the type of its rows, never in the rows: an empty page and a page of rows without
 * optional values have the same columns. Records in a row are taken apart; names and order are those of the JSON.
 */
@ApplicationScoped
class Columns {

    private static final String ITEMS = "items";

    private final ObjectMapper json;
    private final Map<Class<?>, List<Column>> known = new ConcurrentHashMap<>();

    Columns(ObjectMapper json) {
        this.json = json;
    }

    /** Whether pages of this type hold rows. */
    boolean isPage(Class<?> page) {
        return page.isRecord() && items(page).isPresent();
    }

    /** The rows of a page. */
    List<?> rows(Object page) {
        return (List<?>) items(page.getClass()).orElseThrow().getValue(page);
    }

    /** The columns of all pages of this type; worked out once. */
    List<Column> of(Class<?> page) {
        return known.computeIfAbsent(page, type -> {
            List<Column> found = new ArrayList<>();
            add(items(type).orElseThrow().getType().getContentType(), "", row -> row, List.of(), found);
            return List.copyOf(found);
        });
    }

    private Optional<AnnotatedMember> items(Class<?> page) {
        return properties(json.constructType(page)).stream()
                .filter(property -> property.getName().equals(ITEMS))
                .map(Columns::accessor)
                .filter(member -> member.getType().isTypeOrSubTypeOf(List.class))
                .findFirst();
    }

    private void add(
            JavaType type, String name, UnaryOperator<Object> value, List<JavaType> within, List<Column> found) {
        JavaType plain = type.isReferenceType() ? type.getContentType() : type;
        if (!plain.getRawClass().isRecord() || within.contains(plain)) {
            found.add(new Column(name.isEmpty() ? "value" : name, value));
            return;
        }
        List<JavaType> path = new ArrayList<>(within);
        path.add(plain);
        for (BeanPropertyDefinition property : properties(plain)) {
            AnnotatedMember member = accessor(property);
            String inner = name.isEmpty() ? property.getName() : name + "." + property.getName();
            add(member.getType(), inner, row -> read(member, value.apply(row)), path, found);
        }
    }

    private List<BeanPropertyDefinition> properties(JavaType type) {
        return json.getSerializationConfig().introspect(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .toList();
    }

    private static AnnotatedMember accessor(BeanPropertyDefinition property) {
        AnnotatedMember member = property.getAccessor();
        member.fixAccess(true);
        return member;
    }

    private static Object read(AnnotatedMember member, Object owner) {
        Object value = owner == null ? null : member.getValue(owner);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
