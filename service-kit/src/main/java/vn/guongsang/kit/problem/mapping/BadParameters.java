package vn.guongsang.kit.problem.mapping;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.kit.web.DeclaredParameter;
import vn.guongsang.kit.web.DeclaredParameters;

/** Finds the parameter whose text could not be converted: the framework does not say which one it was. */
final class BadParameters {

    private BadParameters() {}

    static ProblemException of(ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method != null) {
            for (DeclaredParameter parameter : DeclaredParameters.of(method).all()) {
                for (String value : sent(parameter, uri, headers)) {
                    if (!parameter.accepts(value)) {
                        return refusal(parameter);
                    }
                }
            }
        }
        return new ProblemException(KitProblem.BAD_REQUEST);
    }

    private static ProblemException refusal(DeclaredParameter parameter) {
        List<String> allowed = parameter.allowed();
        String code = allowed.isEmpty() ? "wrong-type" : "unknown-value";
        return new ProblemException(KitProblem.BAD_PARAMETER, parameter.name())
                .with(new Fault(
                        null,
                        parameter.name(),
                        code,
                        List.of(JsonNames.of(parameter.type())),
                        null,
                        allowed.isEmpty() ? null : allowed));
    }

    private static List<String> sent(DeclaredParameter parameter, UriInfo uri, HttpHeaders headers) {
        List<String> values =
                switch (parameter.place()) {
                    case QUERY -> uri.getQueryParameters().get(parameter.name());
                    case PATH -> uri.getPathParameters().get(parameter.name());
                    case HEADER -> headers.getRequestHeader(parameter.name());
                };
        return values == null ? List.of() : values;
    }
}
