package vn.guongsang.reporting.amendment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.amendment.AmendmentService;
import vn.guongsang.reporting.amendment.AmendmentView;
import vn.guongsang.reporting.amendment.step.AmendmentReason;
import vn.guongsang.reporting.amendment.step.NewAnswer;
import vn.guongsang.reporting.amendment.step.NewDecision;

/** The steps of a request: one sub-resource a transition. */
@Path("/v1/amendment-requests")
@Tag(name = "amendments")
public class AmendmentStepResource {

    private static final String ID = "Mã phản ánh";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final AmendmentService service;
    private final CurrentActor actor;
    private final Now now;

    AmendmentStepResource(AmendmentService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Send a request. */
    @POST
    @Path("{id}/sending")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "sendAmendmentRequest",
            summary = "Gửi phản ánh (Send an amendment request)",
            description =
                    "DRAFT → SENT, bởi người đứng đầu. Đề nghị sửa Kế hoạch phải nêu điều khoản và nội dung đề nghị.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<AmendmentView> send(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.send(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Withdraw a request. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawAmendmentRequest",
            summary = "Rút phản ánh (Withdraw an amendment request)",
            description = "DRAFT hoặc SENT → WITHDRAWN, có lý do; đã trả lời hoặc đã trình thì không rút được.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<AmendmentView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendmentReason request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Answer a request. */
    @POST
    @Path("{id}/answer")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "answerAmendmentRequest",
            summary = "Trả lời phản ánh (Answer an amendment request)",
            description =
                    "SENT → ANSWERED: hướng dẫn mà không sửa Kế hoạch. Không ai trả lời phản ánh của đơn vị mình.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<AmendmentView> answer(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAnswer request) {
        return Answers.ok(service.answer(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Record the decision. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "decideAmendmentRequest",
            summary = "Ghi quyết định (Record the decision on an amendment request)",
            description =
                    "FORWARDED → DECIDED theo quyết định của Ủy ban nhân dân tỉnh: chấp nhận thì nêu phiên bản Kế hoạch đã ban hành, không chấp nhận thì nêu lý do.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau thao tác")
    public RestResponse<AmendmentView> decide(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewDecision request) {
        return Answers.ok(service.decide(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
