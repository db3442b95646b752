package vn.guongsang.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.kit.text.ForbiddenCharacterException;

/** Says what is wrong with a JSON body: where it does not parse, or which field does not fit. */
final class JsonProblems {

    private static final int MOST_NAMES = 200;

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        ProblemException own = ownRefusal(failure);
        if (own != null) {
            return own;
        }
        JsonProcessingException unreadable = unreadable(failure);
        if (unreadable != null) {
            return malformed(unreadable);
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        JsonMappingException misfit = (JsonMappingException) failure;
        if (misfit instanceof ForbiddenCharacterException) {
            return new ProblemException(KitProblem.VALIDATION_FAILED).at(pointer(misfit), "forbidden-character");
        }
        if (misfit.getPath().isEmpty() && isEmptyBody(misfit)) {
            return new ProblemException(KitProblem.MISSING_BODY);
        }
        return wrongType(misfit);
    }

    /** A value type that refuses its text in its own words. */
    private static ProblemException ownRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** A syntax error deep in a document comes wrapped in a mapping error. */
    private static JsonProcessingException unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json && !(json instanceof JsonMappingException)) {
                return json;
            }
        }
        return null;
    }

    private static ProblemException malformed(JsonProcessingException failure) {
        JsonLocation where = failure.getLocation() == null ? JsonLocation.NA : failure.getLocation();
        return new ProblemException(
                        KitProblem.MALFORMED_JSON,
                        String.valueOf(where.getLineNr()),
                        String.valueOf(where.getColumnNr()))
                .with("line", where.getLineNr())
                .with("column", where.getColumnNr());
    }

    private static ProblemException unknownField(UnrecognizedPropertyException failure) {
        List<String> known = failure.getKnownPropertyIds() == null
                ? null
                : failure.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .limit(MOST_NAMES)
                        .toList();
        String name = failure.getPropertyName();
        return new ProblemException(KitProblem.UNKNOWN_FIELD, name)
                .with(new Fault(pointer(failure), null, "unknown-field", List.of(name), null, known));
    }

    private static ProblemException wrongType(JsonMappingException failure) {
        Class<?> target = failure instanceof MismatchedInputException misfit ? misfit.getTargetType() : null;
        String code = target != null && target.isEnum() ? "unknown-value" : "wrong-type";
        List<String> allowed = target != null && target.isEnum() && failure instanceof InvalidFormatException
                ? Arrays.stream(target.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : null;
        String pointer = pointer(failure);
        return new ProblemException(KitProblem.WRONG_TYPE, JsonNames.of(target))
                .with(new Fault(pointer, null, code, List.of(JsonNames.of(target)), null, allowed));
    }

    private static boolean isEmptyBody(JsonMappingException failure) {
        return String.valueOf(failure.getOriginalMessage()).startsWith("No content to map");
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
