package vn.guongsang.kit.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * One query, path or header parameter that a resource method declares.
 *
 * @param name its name on the wire
 * @param place where it is sent
 * @param type the Java type of one value
 * @param argument index of the method's argument that holds it
 * @param field name of the field inside a bean parameter, or null when the argument is the parameter itself
 */
public record DeclaredParameter(String name, Place place, Class<?> type, int argument, String field) {

    private static final List<String> BOOLEANS = List.of("true", "false");

    /** Where a parameter is sent. */
    public enum Place {
        QUERY,
        PATH,
        HEADER
    }

    /** The values that can be sent, when the type is an enum or a truth value; else empty. */
    public List<String> allowed() {
        if (isTruthValue()) {
            return BOOLEANS;
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Whether it is either true or false. */
    public boolean isTruthValue() {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether the text can be converted to the type, by the rules of Jakarta REST. */
    public boolean accepts(String text) {
        if (type == String.class || text == null) {
            return true;
        }
        if (isTruthValue()) {
            return BOOLEANS.contains(text);
        }
        try {
            return convert(text);
        } catch (InvocationTargetException refused) {
            return false;
        } catch (ReflectiveOperationException unknownForm) {
            return true;
        }
    }

    private boolean convert(String text) throws ReflectiveOperationException {
        Class<?> boxed = type.isPrimitive() ? boxed() : type;
        for (String factory : List.of("fromString", "valueOf", "parse")) {
            for (Class<?> argument : List.of(String.class, CharSequence.class)) {
                Method method = factory(boxed, factory, argument);
                if (method != null) {
                    method.invoke(null, text);
                    return true;
                }
            }
        }
        Constructor<?> constructor = boxed.getConstructor(String.class);
        constructor.newInstance(text);
        return true;
    }

    private Class<?> boxed() {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static Method factory(Class<?> type, String name, Class<?> argument) {
        try {
            Method method = type.getMethod(name, argument);
            return Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType())
                    ? method
                    : null;
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }
}
