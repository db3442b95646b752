package vn.guongsang.nominations.datarequest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.datarequest.DataRequestFilter;
import vn.guongsang.nominations.datarequest.DataRequestService;
import vn.guongsang.nominations.datarequest.DataRequestView;
import vn.guongsang.nominations.datarequest.DataRequests;
import vn.guongsang.nominations.datarequest.NewDataRequest;

/** Requests of persons about their data. */
@Path("/v1/data-requests")
@Tag(name = "data-requests")
public class DataRequestResource {

    private static final String ID = "Mã yêu cầu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final DataRequests requests;
    private final DataRequestService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    DataRequestResource(
            DataRequests requests, DataRequestService service, CurrentActor actor, PageLinks links, Now now) {
        this.requests = requests;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Note a request. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordDataRequest",
            summary = "Ghi nhận yêu cầu của chủ thể dữ liệu (Record a data request)",
            description = "Thời hạn trả lời tính từ lúc nhận, theo quy định có hiệu lực vào ngày nhận.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DataRequestView.class)))
    public RestResponse<DataRequestView> receive(@NotNull @Valid NewDataRequest request) {
        Actor who = actor.get();
        Instant at = now.instant();
        DataRequestView view = view(service.receive(request, who, at), who, at);
        return Answers.created(URI.create("/v1/data-requests/" + view.id()), view);
    }

    /** Requests within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listDataRequests",
            summary = "Danh sách yêu cầu của chủ thể dữ liệu (List data requests)",
            description =
                    "Trong phạm vi của người gọi, đến hạn trước đứng trước; overdue=true: đã quá hạn mà chưa trả lời.")
    @APIResponse(responseCode = "200", description = "Một trang yêu cầu")
    public DataRequestPage list(
            @Valid @BeanParam DataRequestFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<DataRequestView> slice = requests.list(filter, actor.get(), page, now.instant());
        return new DataRequestPage(slice.items(), links.next(request, slice));
    }

    /** One request. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getDataRequest",
            summary = "Một yêu cầu của chủ thể dữ liệu (Get a data request)",
            description = "Yêu cầu ngoài phạm vi của người gọi được trả lời 404.")
    @APIResponse(responseCode = "200", description = "Yêu cầu")
    public RestResponse<DataRequestView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(view(id, actor.get(), now.instant()));
    }

    /** Do what is asked. */
    @POST
    @Path("{id}/completion")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "completeDataRequest",
            summary = "Thực hiện yêu cầu (Complete a data request)",
            description =
                    "RECEIVED → DONE. WITHDRAWAL rút căn cứ công bố; OBJECTION, RESTRICTION gỡ bỏ hồ sơ công bố; ERASURE xóa dữ "
                            + "liệu cá nhân (chỉ Ban Thi đua - Khen thưởng); ACCESS, CORRECTION ghi nhận việc đã làm. Có hiệu lực ngay.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<DataRequestView> complete(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DataRequestAnswer request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.complete(id, IfMatch.require(ifMatch), request.outcome(), who, at);
        return Answers.ok(view(id, who, at));
    }

    /** Refuse a request. */
    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "refuseDataRequest",
            summary = "Từ chối yêu cầu (Refuse a data request)",
            description = "RECEIVED → REFUSED, có lý do.")
    @APIResponse(responseCode = "200", description = "Yêu cầu sau thao tác")
    public RestResponse<DataRequestView> refuse(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DataRequestAnswer request) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.refuse(id, IfMatch.require(ifMatch), request.outcome(), who, at);
        return Answers.ok(view(id, who, at));
    }

    private DataRequestView view(UUID id, Actor who, Instant at) {
        return requests.view(id, who, at).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
