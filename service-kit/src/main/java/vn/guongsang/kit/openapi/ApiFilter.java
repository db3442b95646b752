package vn.guongsang.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import vn.guongsang.kit.openapi.schema.ExactSchemas;
import vn.guongsang.kit.openapi.schema.UnusedSchemas;

/**
 * Adds to every operation of a service's document what the kit does for all of them. An operation that accepts other
 * credentials than a bearer token names them itself; they stand beside it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class ApiFilter implements OASFilter {

    private static final String BEARER = "bearer";

    private final ResourceMethods methods;

    /** Made by the build, which hands over the index of all classes. */
    public ApiFilter(IndexView index) {
        this.methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Components components = Optional.ofNullable(api.getComponents()).orElseGet(OASFactory::createComponents);
        api.setComponents(components);
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT")
                        .description("Mã truy cập OIDC (JWT, kiểm tra theo RFC8725), audience guong-sang."));
        SharedHeaders.addTo(components);
        SharedProblems.addTo(components);
        ServiceIdentity service = ServiceIdentity.ofThisBuild();
        service.introduce(api);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> complete(path, verb.name(), operation, service)));
        InputSchemas.close(api);
        SharedEnums.describe(components);
        ExactSchemas.mend(api);
        SchemaLimits.complete(api);
        UnusedComponents.remove(api);
        UnusedSchemas.remove(api);
        SentWebhooks.addTo(api, service.own("receiveEvent"));
    }

    private void complete(String path, String verb, Operation operation, ServiceIdentity service) {
        ResourceMethods.Traits traits = methods.of(operation.getOperationId());
        if (traits.ofKit()) {
            operation.setOperationId(service.own(operation.getOperationId()));
        }
        if (traits.open()) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(Stream.concat(
                            Stream.of(OASFactory.createSecurityRequirement().addScheme(BEARER)),
                            Optional.ofNullable(operation.getSecurity()).stream()
                                    .flatMap(List::stream))
                    .toList());
        }
        if (!traits.roles().isEmpty()) {
            operation.addExtension("x-roles", traits.roles());
        }
        TableAnswers.complete(operation);
        SharedHeaders.complete(verb, operation, traits);
        SharedProblems.complete(path, operation, traits);
    }
}
