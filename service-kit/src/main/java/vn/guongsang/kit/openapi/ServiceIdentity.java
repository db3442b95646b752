package vn.guongsang.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Which service a document describes, so that one client can hold the clients of all services.
 *
 * @param name its name without the ending, for example {@code media}
 */
record ServiceIdentity(String name) {

    private static final String ENDING = "-service";

    static ServiceIdentity ofThisBuild() {
        String application = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return new ServiceIdentity(
                application.endsWith(ENDING)
                        ? application.substring(0, application.length() - ENDING.length())
                        : application);
    }

    /** The id of an operation that every service has: {@code listQuarantine} becomes {@code listQuarantineOfMedia}. */
    String own(String operationId) {
        return operationId + "Of" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The address is that of the document: a deployment's name is not known when the document is built. */
    void introduce(OpenAPI api) {
        if (api.getInfo() != null) {
            api.getInfo().addExtension("x-api-id", "guong-sang:" + name);
            api.getInfo().addExtension("x-audience", "external-partner");
            if (api.getInfo().getLicense() != null) {
                // Generators ask for one, although it is optional; terms that SPDX does not list are referred to like
                // this.
                api.getInfo().getLicense().setIdentifier("LicenseRef-guong-sang");
            }
        }
        api.addServer(OASFactory.createServer()
                .url("/")
                .description("Máy chủ phục vụ tài liệu này, production hay thử nghiệm.")
                .extensions(Map.of("x-internal", false)));
    }
}
