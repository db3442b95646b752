package vn.guongsang.nominations.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.guongsang.nominations.commendation.CommendationService;
import vn.guongsang.nominations.commendation.CommendationView;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;
import vn.guongsang.nominations.commendation.proposal.NewCommendationDecision;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** The steps of a commendation: one sub-resource a transition. */
@Path("/v1/commendations")
@Tag(name = "commendations")
public class CommendationStepResource {

    private static final String ID = "Mã đề nghị khen thưởng";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final CommendationService service;
    private final CurrentActor actor;
    private final Now now;

    CommendationStepResource(CommendationService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Rewrites a proposal. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editCommendation",
            summary = "Sửa đề nghị (Edit a commendation)",
            description = "Khi còn PROPOSED, bởi chính người đã đề nghị.")
    @APIResponse(responseCode = "200", description = "Đề nghị sau thao tác")
    public RestResponse<CommendationView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCommendation request) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Records the decision. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "decideCommendation",
            summary = "Quyết định khen thưởng (Decide on a commendation)",
            description =
                    "PROPOSED → DECIDED. Cấp, cơ quan phải có thẩm quyền vào ngày ký; tập thể đã giải thể không được khen; cảnh báo phải được chấp nhận bằng tên quy tắc; người đề nghị không được quyết định.")
    @APIResponse(responseCode = "200", description = "Đề nghị sau thao tác")
    public RestResponse<CommendationView> decide(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewCommendationDecision request) {
        return Answers.ok(service.decide(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Refuses a proposal. */
    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "refuseCommendation",
            summary = "Không khen (Refuse a commendation)",
            description = "PROPOSED → REFUSED, có lý do.")
    @APIResponse(responseCode = "200", description = "Đề nghị sau thao tác")
    public RestResponse<CommendationView> refuse(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.refuse(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Withdraws a proposal. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawCommendation",
            summary = "Rút đề nghị (Withdraw a commendation)",
            description = "PROPOSED → WITHDRAWN, có lý do.")
    @APIResponse(responseCode = "200", description = "Đề nghị sau thao tác")
    public RestResponse<CommendationView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Annuls a decision. */
    @POST
    @Path("{id}/annulment")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "annulCommendation",
            summary = "Hủy bỏ quyết định (Annul a commendation)",
            description =
                    "DECIDED → ANNULLED, theo một trong bốn căn cứ của Luật; quyết định của cấp đã kết thúc do cấp trên hủy bỏ.")
    @APIResponse(responseCode = "200", description = "Đề nghị sau thao tác")
    public RestResponse<CommendationView> annul(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAnnulment request) {
        return Answers.ok(service.annul(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
