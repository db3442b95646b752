package vn.guongsang.nominations.referral.web;

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
import vn.guongsang.nominations.nomination.dossier.Reason;
import vn.guongsang.nominations.referral.ReferralService;
import vn.guongsang.nominations.referral.ReferralView;
import vn.guongsang.nominations.referral.paper.CentralAnswer;
import vn.guongsang.nominations.referral.paper.NextNomination;

/** The steps of a referral: one sub-resource a transition. */
@Path("/v1/referrals")
@Tag(name = "referrals")
public class ReferralStepResource {

    private static final String ID = "Mã giới thiệu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ReferralService service;
    private final CurrentActor actor;
    private final Now now;

    ReferralStepResource(ReferralService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Confirms that it has come. */
    @POST
    @Path("{id}/receipt")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "receiveReferral",
            summary = "Nhận giới thiệu (Receive a referral)",
            description = "SENT → RECEIVED, do cơ quan nhận.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> receive(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.receive(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Chooses the exemplar. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "acceptReferral",
            summary = "Chọn điển hình (Accept a referral)",
            description = "RECEIVED → ACCEPTED, do cơ quan nhận; sau đó có thể lập hồ sơ đề nghị ở cấp nhận.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.accept(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Sends back. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "returnReferral",
            summary = "Trả lại (Return a referral)",
            description = "RECEIVED → RETURNED, có lý do.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Does not choose the exemplar. */
    @POST
    @Path("{id}/decline")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "declineReferral",
            summary = "Không chọn (Decline a referral)",
            description = "RECEIVED → DECLINED, có lý do.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> decline(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.decline(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Records the next nomination. */
    @POST
    @Path("{id}/nomination")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordReferredNomination",
            summary = "Ghi hồ sơ đề nghị ở cấp nhận (Record the next nomination)",
            description = "ACCEPTED; hồ sơ phải của cùng đối tượng, ở cấp nhận.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> nominate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NextNomination request) {
        return Answers.ok(
                service.nominate(id, IfMatch.require(ifMatch), request.nominationId(), actor.get(), now.instant()));
    }

    /** Sends again. */
    @POST
    @Path("{id}/resending")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "resendReferral",
            summary = "Gửi lại (Send a referral again)",
            description = "RETURNED → SENT, kèm phiên bản hồ sơ hiện tại; nơi nhận xác định lại theo hôm nay.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> sendAgain(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.sendAgain(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Records that the Central Board has chosen it. */
    @POST
    @Path("{id}/central-choice")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "recordCentralChoice",
            summary = "Trung ương chọn (Record the choice of the Central Board)",
            description = "SENT → ACCEPTED, chỉ khi gửi Trung ương; ghi số, ngày, nội dung văn bản.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> chosen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CentralAnswer request) {
        return Answers.ok(service.answer(id, IfMatch.require(ifMatch), true, request, actor.get(), now.instant()));
    }

    /** Records that the Central Board has not chosen it. */
    @POST
    @Path("{id}/central-refusal")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "recordCentralRefusal",
            summary = "Trung ương không chọn (Record the refusal of the Central Board)",
            description = "SENT → DECLINED, chỉ khi gửi Trung ương; ghi số, ngày, nội dung văn bản.")
    @APIResponse(responseCode = "200", description = "Giới thiệu sau thao tác")
    public RestResponse<ReferralView> notChosen(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CentralAnswer request) {
        return Answers.ok(service.answer(id, IfMatch.require(ifMatch), false, request, actor.get(), now.instant()));
    }
}
