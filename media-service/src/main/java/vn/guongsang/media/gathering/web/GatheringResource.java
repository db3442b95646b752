package vn.guongsang.media.gathering.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import vn.guongsang.media.gathering.GatheringService;
import vn.guongsang.media.gathering.GatheringView;
import vn.guongsang.media.gathering.Gatherings;
import vn.guongsang.media.gathering.form.NewGathering;

/** Gatherings: writing and reading. */
@Path("/v1/gatherings")
@Tag(name = "gatherings")
public class GatheringResource {

    private final Gatherings gatherings;
    private final GatheringRows rows;
    private final GatheringService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    GatheringResource(
            Gatherings gatherings,
            GatheringRows rows,
            GatheringService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.gatherings = gatherings;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "draftGathering",
            summary = "Soạn hoạt động giao lưu, gặp mặt, tôn vinh (Draft a gathering)",
            description =
                    "Mỗi đơn vị tổ chức phải tồn tại vào ngày dự kiến; ít nhất một đơn vị thuộc phạm vi của người gọi. Điển "
                            + "hình phải đang được công nhận, và được công bố hoặc thuộc phạm vi của người gọi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GatheringView.class)))
    public RestResponse<GatheringView> draft(@NotNull @Valid NewGathering gathering) {
        GatheringView view = service.draft(gathering, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/gatherings/" + view.id()), view);
    }

    /** Gatherings that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listGatherings",
            summary = "Danh sách hoạt động giao lưu, gặp mặt, tôn vinh (List gatherings)",
            description = "Lập sau trước; của các đơn vị tổ chức trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang hoạt động")
    public GatheringPage list(
            @Valid @BeanParam GatheringFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<GatheringRow> slice = rows.list(filter, actor.get(), page, now.today());
        return new GatheringPage(slice.items(), links.next(request, slice));
    }

    /** One gathering. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getGathering",
            summary = "Một hoạt động giao lưu, gặp mặt, tôn vinh (Get a gathering)",
            description = "Nội dung, điển hình theo tình trạng hiện nay, các lần ghi kết quả, lịch sử.")
    @APIResponse(responseCode = "200", description = "Hoạt động")
    public RestResponse<GatheringView> get(
            @Parameter(description = "Mã hoạt động", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(gatherings
                .view(id, actor.get(), now.instant())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites what has not been held. */
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Operation(
            operationId = "editGathering",
            summary = "Sửa hoạt động (Edit a gathering)",
            description = "Thay toàn bộ nội dung; chỉ khi chưa tổ chức. Điển hình đã nêu từ trước được giữ lại.")
    @APIResponse(responseCode = "200", description = "Hoạt động sau khi sửa")
    public RestResponse<GatheringView> edit(
            @Parameter(description = "Mã hoạt động", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewGathering gathering) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), gathering, actor.get(), now.instant()));
    }
}
