package vn.guongsang.nominations.unit.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.unit.UnitPast;

/** What has happened to each unit. */
@Path("/v1/units")
@Authenticated
@Tag(name = "units")
public class UnitPastResource {

    private final UnitPast past;

    UnitPastResource(UnitPast past) {
        this.past = past;
    }

    /** Recorded changes of a unit. */
    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getUnitHistory",
            summary = "Các thay đổi của một đơn vị và căn cứ (Get the history of a unit)",
            description =
                    "Mỗi phiên bản của đơn vị: việc đã xảy ra, ngày hiệu lực, đợt thay đổi và văn bản. Đơn vị nạp từ dữ liệu gốc và chưa thay đổi thì trống; tên gọi theo thời gian xem tại đơn vị.")
    @APIResponse(responseCode = "200", description = "Các thay đổi")
    public UnitVersions history(
            @Parameter(description = "Mã đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return new UnitVersions(past.of(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
