package vn.guongsang.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Knows which HTTP methods each path has: the framework answers 405 without {@code Allow}, and OPTIONS wrongly. */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*([^{}]+|\\{[^}]*\\}))?\\}");

    private final List<Route> routes = new ArrayList<>();

    private record Route(Pattern path, int literals, String method) {}

    @Inject
    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                addRoutes(root.value(), bean.getBeanClass());
            }
        }
    }

    /** The value of {@code Allow} for a request path. */
    public String header(String path) {
        String plain = "/" + trim(path);
        List<Route> matching = routes.stream()
                .filter(route -> route.path().matcher(plain).matches())
                .toList();
        int best = matching.stream().mapToInt(Route::literals).max().orElse(0);
        Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
        matching.stream().filter(route -> route.literals() == best).forEach(route -> {
            methods.add(route.method());
            if (route.method().equals(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
        });
        return String.join(", ", methods);
    }

    @ServerResponseFilter
    void correctOptions(ContainerRequestContext request, ContainerResponseContext response) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())
                && response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ALLOW, header(request.getUriInfo().getPath()));
        }
    }

    private void addRoutes(String root, Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    Path own = method.getAnnotation(Path.class);
                    String template = trim(root) + (own == null ? "" : "/" + trim(own.value()));
                    routes.add(new Route(pattern("/" + trim(template)), literals(template), http.value()));
                }
            }
        }
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int from = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(from, variable.start())));
            regex.append('(')
                    .append(variable.group(1) == null ? "[^/]+" : variable.group(1))
                    .append(')');
            from = variable.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(from))).toString());
    }

    /** Jakarta REST prefers the template with the most literal characters. */
    private static int literals(String template) {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    private static String trim(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
