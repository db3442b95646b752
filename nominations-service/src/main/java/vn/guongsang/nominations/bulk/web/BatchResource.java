package vn.guongsang.nominations.bulk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.bulk.BulkConfig;
import vn.guongsang.kit.bulk.BulkService;
import vn.guongsang.kit.bulk.TimeBudget;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.bulk.BatchView;
import vn.guongsang.nominations.bulk.NewBatch;
import vn.guongsang.nominations.bulk.NominationBatches;

/** One step on many nominations. */
@Path("/v1/nomination-batches")
@Tag(name = "nomination-batches")
public class BatchResource {

    private static final String ID = "Mã thao tác hàng loạt";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final BulkService service;
    private final NominationBatches kind;
    private final BulkConfig config;
    private final CurrentActor actor;
    private final Now now;

    BatchResource(BulkService service, NominationBatches kind, BulkConfig config, CurrentActor actor, Now now) {
        this.service = service;
        this.kind = kind;
        this.config = config;
        this.actor = actor;
        this.now = now;
    }

    /** Previews a step on many nominations. */
    @POST
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "previewNominationBatch",
            summary = "Xem trước thao tác hàng loạt (Preview a bulk step)",
            description =
                    "Nói từng hồ sơ sẽ làm được hay không, vì sao; chưa đổi gì. Trả lại, không công nhận hoặc rút, "
                            + "nhiều nhất 100 hồ sơ.")
    @APIResponse(
            responseCode = "201",
            description = "Bản xem trước",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchView.class)))
    public RestResponse<BatchView> preview(@NotNull @Valid NewBatch batch) {
        var order = new NominationBatches.Order(batch.action(), batch.reason());
        BatchView view = new BatchView(service.preview(kind, order, batch.ids(), actor.get(), now.instant()));
        return RestResponse.ResponseBuilder.<BatchView>created(URI.create("/v1/nomination-batches/" + view.id()))
                .entity(view)
                .build();
    }

    /** Executes what has been previewed. */
    @POST
    @Path("{id}/execution")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "executeNominationBatch",
            summary = "Thực hiện thao tác hàng loạt (Execute a bulk step)",
            description =
                    "Làm từng hồ sơ đã xem là làm được, mỗi hồ sơ độc lập; hồ sơ đã đổi từ lúc xem thì FAILED với "
                            + "version-stale. Luôn trả lời 200 kèm kết quả từng hồ sơ. Sau vài giây thì dừng: "
                            + "mục chưa đến lượt còn WOULD_SUCCEED, allowedActions còn execution; gọi lại với Idempotency-Key mới "
                            + "thì làm tiếp chỗ còn dở.")
    @APIResponse(responseCode = "200", description = "Kết quả từng hồ sơ")
    public BatchView execute(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid Execution request) {
        TimeBudget budget = TimeBudget.of(config.timeBudget());
        return new BatchView(service.execute(kind, id, request.previewToken(), actor.get(), now.instant(), budget));
    }

    /** A batch that the caller has made. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Operation(
            operationId = "getNominationBatch",
            summary = "Một thao tác hàng loạt (Get a bulk step)",
            description = "Bản xem trước hoặc kết quả; chỉ người đã lập đọc được.")
    @APIResponse(responseCode = "200", description = "Thao tác hàng loạt")
    public BatchView get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return new BatchView(service.find(kind, id, actor.get()));
    }
}
