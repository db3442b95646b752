package vn.guongsang.nominations.opinion.web;

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
import vn.guongsang.nominations.nomination.step.Standings;
import vn.guongsang.nominations.opinion.NewAnswer;
import vn.guongsang.nominations.opinion.NewObjection;
import vn.guongsang.nominations.opinion.ObjectionView;
import vn.guongsang.nominations.opinion.Objections;
import vn.guongsang.nominations.opinion.OpinionService;
import vn.guongsang.nominations.opinion.OpinionView;

/** Public opinion on a nomination. */
@Path("/v1/nominations")
@Tag(name = "public-opinion")
public class OpinionResource {

    private static final String ID = "Mã hồ sơ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Objections objections;
    private final OpinionService service;
    private final Standings nominations;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    OpinionResource(
            Objections objections,
            OpinionService service,
            Standings nominations,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.objections = objections;
        this.service = service;
        this.nominations = nominations;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Opens the period. */
    @POST
    @Path("{id}/public-opinion")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "openPublicOpinion",
            summary = "Mở đợt lấy ý kiến nhân dân (Open public opinion)",
            description =
                    "Hồ sơ đã trình hoặc đang thẩm định; một đợt cho mỗi lần trình. Kéo dài số ngày làm việc theo thiết lập của cấp, hết 23:59:59 ngày cuối. Trong đợt và khi còn phản ánh chưa trả lời thì không công nhận được.")
    @APIResponse(
            responseCode = "201",
            description = "Đã mở",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpinionView.class)))
    public RestResponse<OpinionView> open(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        OpinionView opened = service.open(id, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<OpinionView>created(URI.create("/v1/nominations/" + id))
                .entity(opened)
                .build();
    }

    /** Records an objection. */
    @POST
    @Path("{id}/objections")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordObjection",
            summary = "Ghi phản ánh (Record an objection)",
            description = "Trong thời gian lấy ý kiến; người phản ánh có thể không nêu tên.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObjectionView.class)))
    public RestResponse<ObjectionView> object(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewObjection objection) {
        ObjectionView view = service.object(id, objection, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nominations/" + id + "/objections"), view);
    }

    /** Objections to a nomination. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/objections")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listObjections",
            summary = "Các phản ánh (List objections)",
            description =
                    "Của mọi lần trình, mới trước. Tên người phản ánh chỉ hiện với người được trả lời và thanh tra, kiểm toán.")
    @APIResponse(responseCode = "200", description = "Một trang phản ánh")
    public ObjectionPage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            UriInfo request) {
        Standings.Brief brief =
                nominations.find(id, actor.get().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Slice<ObjectionView> slice = objections.list(id, brief.standing(), actor.get(), page);
        return new ObjectionPage(slice.items(), links.next(request, slice));
    }

    /** Answers an objection. */
    @POST
    @Path("{id}/objections/{objectionId}/answer")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "answerObjection",
            summary = "Trả lời phản ánh (Answer an objection)",
            description = "RECORDED → UPHELD hoặc DISMISSED, có lý do. UPHELD trả lại hồ sơ để bổ sung với lý do đó.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<ObjectionView> answer(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Mã phản ánh", example = EXAMPLE) @PathParam("objectionId") UUID objectionId,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAnswer answer) {
        return Answers.ok(
                service.answer(id, objectionId, IfMatch.require(ifMatch), answer, actor.get(), now.instant()));
    }

    /** Erases who has objected. */
    @POST
    @Path("{id}/objections/{objectionId}/objector-erasure")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "eraseObjector",
            summary = "Xóa tên người phản ánh (Erase an objector)",
            description =
                    "Theo yêu cầu của chính người phản ánh; nội dung phản ánh và trả lời vẫn còn, như phản ánh không nêu tên.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<ObjectionView> forgetObjector(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Mã phản ánh", example = EXAMPLE) @PathParam("objectionId") UUID objectionId,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(
                service.forgetObjector(id, objectionId, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
