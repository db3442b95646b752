package vn.guongsang.kit.text;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.ResourceBundle;
import vn.guongsang.kit.problem.Languages;

/** Labels of states in the caller's language, from the bundle {@code messages.labels}; codes are never translated. */
@RequestScoped
public class Labels {

    private static final ResourceBundle.Control NO_JVM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final CurrentVertxRequest request;

    Labels(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * The label of a constant.
     *
     * @param list name of the list, such as {@code nomination-status}
     */
    public String of(String list, Enum<?> constant) {
        return find("messages.labels", list, constant);
    }

    /** The same for a list that every service has. */
    public String ofKit(String list, Enum<?> constant) {
        return find("messages.kit", list, constant);
    }

    private String find(String bundle, String list, Enum<?> constant) {
        return ResourceBundle.getBundle(
                        bundle, Languages.pick(wish()), Thread.currentThread().getContextClassLoader(), NO_JVM_LANGUAGE)
                .getString(list + "." + constant.name());
    }

    /** What the caller has asked for; null outside a request. */
    private String wish() {
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().getHeader("Accept-Language");
    }
}
