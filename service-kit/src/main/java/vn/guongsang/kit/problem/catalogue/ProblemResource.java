package vn.guongsang.kit.problem.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;

/** Explains every problem that this service can answer with; the {@code type} of a problem leads here. */
@Path(Problems.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "problems", description = "Danh mục lỗi: mọi mã lỗi của dịch vụ, bằng tiếng Việt và tiếng Anh.")
public class ProblemResource {

    private static final int KEPT_SECONDS = 3600;

    private final ProblemCatalogue catalogue;

    @Inject
    ProblemResource(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "Danh mục lỗi (List problem types)",
            description = "Trả về mọi loại lỗi của dịch vụ cùng cách xử lý.")
    @APIResponse(responseCode = "200", description = "Danh mục lỗi.")
    public RestResponse<ProblemList> listProblemTypes() {
        return kept(new ProblemList(
                catalogue.all().stream().map(ProblemDescription::of).toList()));
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getProblemType",
            summary = "Một loại lỗi (Get a problem type)",
            description = "Trả về giải thích của một mã lỗi.")
    @APIResponse(responseCode = "200", description = "Loại lỗi.")
    public RestResponse<ProblemDescription> getProblemType(
            @Parameter(
                            description = "Mã lỗi.",
                            example = "not-found",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z0-9-]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code) {
        return kept(catalogue
                .find(code)
                .map(ProblemDescription::of)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    private static <T> RestResponse<T> kept(T body) {
        CacheControl control = new CacheControl();
        control.setMaxAge(KEPT_SECONDS);
        return RestResponse.ResponseBuilder.ok(body).cacheControl(control).build();
    }
}
