package vn.guongsang.kit.problem.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.kit.web.DeclaredParameters;

/** Says which fields and parameters of a request break their declared constraints. */
final class ViolationProblems {

    private ViolationProblems() {}

    /** The refusal, or empty when the violation is not the caller's: a return value or an entity of ours. */
    static Optional<ProblemException> of(ConstraintViolationException failure, Method resourceMethod) {
        if (resourceMethod == null || failure.getConstraintViolations().isEmpty()) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            List<Path.Node> nodes = new ArrayList<>();
            violation.getPropertyPath().forEach(nodes::add);
            if (nodes.size() < 2
                    || nodes.get(0).getKind() != ElementKind.METHOD
                    || nodes.get(1).getKind() != ElementKind.PARAMETER) {
                return Optional.empty();
            }
            Fault fault = fault(violation, nodes, DeclaredParameters.of(resourceMethod));
            if (fault.pointer() != null && fault.pointer().isEmpty() && isNull(violation)) {
                return Optional.of(new ProblemException(KitProblem.MISSING_BODY));
            }
            faults.add(fault);
        }
        faults.sort(Comparator.comparing(Fault::pointer, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Fault::parameter, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Fault::code));
        ProblemException refusal = new ProblemException(KitProblem.VALIDATION_FAILED);
        faults.forEach(refusal::with);
        return Optional.of(refusal);
    }

    private static Fault fault(ConstraintViolation<?> violation, List<Path.Node> nodes, DeclaredParameters declared) {
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        List<Path.Node> inside = nodes.subList(2, nodes.size());
        String field = inside.isEmpty() ? null : inside.get(0).getName();
        Optional<String> parameter = declared.externalName(index, field);
        String code = code(violation);
        return parameter.isPresent()
                ? new Fault(null, parameter.get(), code, List.of(), violation.getMessage(), null)
                : new Fault(pointer(inside), null, code, List.of(), violation.getMessage(), null);
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escape(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static boolean isNull(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType() == NotNull.class;
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
