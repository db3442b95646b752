package vn.guongsang.kit.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.guongsang.kit.web.DeclaredParameter.Place;

/** All parameters that one resource method declares, those inside its bean parameters included. */
public final class DeclaredParameters {

    private static final Map<Method, DeclaredParameters> KNOWN = new ConcurrentHashMap<>();

    private final List<DeclaredParameter> all;

    private DeclaredParameters(Method method) {
        List<DeclaredParameter> found = new ArrayList<>();
        Parameter[] arguments = method.getParameters();
        for (int index = 0; index < arguments.length; index++) {
            Parameter argument = arguments[index];
            Optional<DeclaredParameter> direct =
                    read(argument, argument.getName(), argument.getParameterizedType(), index, null);
            if (direct.isPresent()) {
                found.add(direct.get());
            } else {
                addFields(argument.getType(), index, found);
            }
        }
        all = List.copyOf(found);
    }

    /** The parameters of the method; worked out once. */
    public static DeclaredParameters of(Method method) {
        return KNOWN.computeIfAbsent(method, DeclaredParameters::new);
    }

    /** All parameters in declaration order. */
    public List<DeclaredParameter> all() {
        return all;
    }

    /** The names of all query parameters, sorted. */
    public List<String> queryNames() {
        return all.stream()
                .filter(parameter -> parameter.place() == Place.QUERY)
                .map(DeclaredParameter::name)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The wire name of an argument or of a field of a bean argument; empty when it belongs to the body.
     *
     * @param argument index of the method's argument
     * @param field name of the field in it, or null for the argument itself
     */
    public Optional<String> externalName(int argument, String field) {
        List<DeclaredParameter> here = all.stream()
                .filter(parameter -> parameter.argument() == argument)
                .toList();
        return here.stream()
                .filter(parameter -> parameter.field() == null || Objects.equals(parameter.field(), field))
                .map(DeclaredParameter::name)
                .findFirst()
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(field)));
    }

    private static void addFields(Class<?> bean, int argument, List<DeclaredParameter> found) {
        for (Class<?> type = bean; type != null && !type.getName().startsWith("java."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                read(field, field.getName(), field.getGenericType(), argument, field.getName())
                        .ifPresent(found::add);
            }
        }
    }

    private static Optional<DeclaredParameter> read(
            AnnotatedElement element, String javaName, Type type, int argument, String field) {
        Class<?> valueType = valueType(type);
        if (element.isAnnotationPresent(QueryParam.class)) {
            String name = element.getAnnotation(QueryParam.class).value();
            return Optional.of(new DeclaredParameter(name, Place.QUERY, valueType, argument, field));
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            String name = element.getAnnotation(PathParam.class).value();
            return Optional.of(new DeclaredParameter(name, Place.PATH, valueType, argument, field));
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            String name = element.getAnnotation(HeaderParam.class).value();
            return Optional.of(new DeclaredParameter(name, Place.HEADER, valueType, argument, field));
        }
        return readShort(element, javaName).map(found -> {
            return new DeclaredParameter(found.name(), found.place(), valueType, argument, field);
        });
    }

    /** The short annotations of Quarkus take the Java name when they carry none. */
    private static Optional<DeclaredParameter> readShort(AnnotatedElement element, String javaName) {
        if (element.isAnnotationPresent(RestQuery.class)) {
            String name = element.getAnnotation(RestQuery.class).value();
            return Optional.of(named(name, javaName, Place.QUERY));
        }
        if (element.isAnnotationPresent(RestPath.class)) {
            String name = element.getAnnotation(RestPath.class).value();
            return Optional.of(named(name, javaName, Place.PATH));
        }
        if (element.isAnnotationPresent(RestHeader.class)) {
            String name = element.getAnnotation(RestHeader.class).value();
            return Optional.of(named(name, javaName, Place.HEADER));
        }
        return Optional.empty();
    }

    private static DeclaredParameter named(String name, String javaName, Place place) {
        return new DeclaredParameter(name.isEmpty() ? javaName : name, place, String.class, 0, null);
    }

    private static Class<?> valueType(Type type) {
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1) {
            return valueType(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : String.class;
    }
}
