package vn.guongsang.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;

/**
 * Refuses query parameters that are not declared, have no value, or are no truth value where one is asked for (which the
 * framework would take for false): no slip may return everything, or the opposite of what was asked.
 */
class UnknownQueryParameters {

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        DeclaredParameters declared = DeclaredParameters.of(resource.getResourceMethod());
        List<String> known = declared.queryNames();
        List<String> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            requireValues(request.getUriInfo().getQueryParameters());
            requireTruthValues(declared, request.getUriInfo().getQueryParameters());
            return;
        }
        ProblemException refusal = new ProblemException(KitProblem.UNKNOWN_PARAMETER, unknown.get(0));
        for (String name : unknown) {
            refusal.with(new Fault(null, name, "unknown-parameter", List.of(name), null, known));
        }
        throw refusal;
    }

    private static void requireTruthValues(DeclaredParameters declared, MultivaluedMap<String, String> sent) {
        for (DeclaredParameter parameter : declared.all()) {
            boolean asked = parameter.place() == DeclaredParameter.Place.QUERY && parameter.isTruthValue();
            if (asked
                    && !sent.getOrDefault(parameter.name(), List.of()).stream().allMatch(parameter::accepts)) {
                throw new ProblemException(KitProblem.BAD_PARAMETER, parameter.name())
                        .with(new Fault(null, parameter.name(), "unknown-value", List.of(), null, parameter.allowed()));
            }
        }
    }

    private static void requireValues(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(String::isEmpty)) {
                throw new ProblemException(KitProblem.BAD_PARAMETER, name).atParameter(name, "parameter-without-value");
            }
        });
    }
}
