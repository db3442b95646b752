package vn.guongsang.kit.reconciliation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.reconciliation.Reconciler;

/** Shows the comparison with the topics and starts it from their beginning. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/internal/v1")
@Tag(name = "operations")
public class ReconciliationResource {

    private final Reconciler reconciler;
    private final ExecutorService executor;

    ReconciliationResource(Reconciler reconciler, ExecutorService executor) {
        this.reconciler = reconciler;
        this.executor = executor;
    }

    /** What the last looks have found. */
    @GET
    @Path("/reconciliation")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getReconciliation",
            summary = "Kết quả đối chiếu với Kafka (Get the reconciliation)",
            description =
                    "Mỗi 5 phút dữ liệu đã nhận được so với chủ đề Kafka theo mã và phiên bản; phần thiếu được bù ngay.")
    @APIResponse(responseCode = "200", description = "Lần đối chiếu gần nhất của từng bên nhận")
    public ReconciliationView get() {
        return new ReconciliationView(reconciler.last());
    }

    /** Reads every topic from its beginning and applies what is lacking. */
    @POST
    @Path("/rebuild")
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "rebuild",
            summary = "Dựng lại dữ liệu đã nhận từ Kafka (Rebuild from the topics)",
            description =
                    "Đọc lại mọi chủ đề từ đầu, so theo mã và phiên bản, bù phần thiếu hoặc cũ; số liệu vẫn dùng được "
                            + "trong lúc chạy. Trả lời ngay; theo dõi bằng GET /internal/v1/reconciliation.")
    @APIResponse(
            responseCode = "202",
            description = "Đã bắt đầu; kèm kết quả của lần đối chiếu trước",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReconciliationView.class)))
    public RestResponse<ReconciliationView> rebuild() {
        reconciler.restart();
        executor.submit(reconciler::look);
        return RestResponse.status(RestResponse.Status.ACCEPTED, get());
    }
}
