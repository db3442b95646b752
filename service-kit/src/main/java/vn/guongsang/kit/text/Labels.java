package vn.guongsang.kit.text;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.ResourceBundle;
import vn.guongsang.kit.problem.Languages;

/** Labels of states in the caller's language, from the bundle {@code messages.labels}; codes are never translated. */
@RequestScoped
public class Labels {

    private static final ResourceBundle.Control NO_JVM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final HttpServerRequest request;

    Labels(HttpServerRequest request) {
        this.request = request;
    }

    /**
     * The label of a constant.
     *
     * @param list name of the list, such as {@code nomination-status}
     */
    public String of(String list, Enum<?> constant) {
        return ResourceBundle.getBundle(
                        "messages.labels",
                        Languages.pick(request.getHeader("Accept-Language")),
                        Thread.currentThread().getContextClassLoader(),
                        NO_JVM_LANGUAGE)
                .getString(list + "." + constant.name());
    }
}
