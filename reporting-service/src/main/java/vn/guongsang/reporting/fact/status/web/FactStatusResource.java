package vn.guongsang.reporting.fact.status.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.reporting.fact.status.FactStatus;
import vn.guongsang.reporting.fact.status.FactStatusView;

/** Shows how the facts stand. */
@Path("/v1/fact-status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts")
public class FactStatusResource {

    private final FactStatus status;

    FactStatusResource(FactStatus status) {
        this.status = status;
    }

    /** Topic by topic. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "getFactStatus",
            summary = "Tình trạng số liệu nhận từ các dịch vụ khác (Get the fact status)",
            description =
                    "Theo từng chủ đề Kafka: số đối tượng đang giữ, sự kiện mới nhất, lần đối chiếu gần nhất với chủ đề và"
                            + " phần thiếu đã thấy. Chi tiết về đơn vị ở GET /internal/v1/reconciliation.")
    @APIResponse(responseCode = "200", description = "Tình trạng số liệu")
    public FactStatusView get() {
        return status.view();
    }
}
