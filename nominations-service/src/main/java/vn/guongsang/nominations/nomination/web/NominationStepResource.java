package vn.guongsang.nominations.nomination.web;

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
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.NominationView;
import vn.guongsang.nominations.nomination.course.Refusal;
import vn.guongsang.nominations.nomination.dossier.NewAppraisal;
import vn.guongsang.nominations.nomination.dossier.NewApproval;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** The steps of a nomination: one sub-resource a transition. */
@Path("/v1/nominations")
@Tag(name = "nominations")
public class NominationStepResource {

    private static final String ID = "Mã hồ sơ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final NominationService service;
    private final CurrentActor actor;
    private final Now now;

    NominationStepResource(NominationService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Submit a nomination. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "submitNomination",
            summary = "Trình hồ sơ (Submit a nomination)",
            description =
                    "DRAFT hoặc RETURNED → SUBMITTED. Phải thuyết minh đủ bốn tiêu chuẩn chung và các tiêu chuẩn của đơn vị đề nghị (/v1/applicable-criteria), mỗi tiêu chuẩn có minh chứng. Bản tiêu chuẩn có hiệu lực khi trình lần đầu được giữ cho hồ sơ.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> submit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.submit(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Appraise a nomination. */
    @POST
    @Path("{id}/appraisal")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "appraiseNomination",
            summary = "Thẩm định (Appraise a nomination)",
            description =
                    "SUBMITTED hoặc UNDER_APPRAISAL → UNDER_APPRAISAL. Mỗi người một ý kiến; người lập hoặc trình hồ sơ không được thẩm định. Cấp thẩm định phải có thẩm quyền vào ngày cho ý kiến.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> appraise(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAppraisal request) {
        return Answers.ok(service.appraise(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Return a nomination. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "returnNomination",
            summary = "Trả lại để bổ sung (Return a nomination)",
            description =
                    "SUBMITTED hoặc UNDER_APPRAISAL → RETURNED, có lý do. Hồ sơ của cấp đã kết thúc phải được tiếp nhận trước (take-over).")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Approve a nomination. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "approveNomination",
            summary = "Công nhận (Approve a nomination)",
            description =
                    "UNDER_APPRAISAL → APPROVED. Cấp và cơ quan quyết định phải có thẩm quyền vào ngày ký; cần ít nhất một ý kiến thẩm định đề nghị công nhận. Đối tượng trở thành điển hình, báo và đài được giao nhiệm vụ tuyên truyền.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> approve(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewApproval request) {
        return Answers.ok(service.approve(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Reject a nomination. */
    @POST
    @Path("{id}/rejection")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "rejectNomination",
            summary = "Không công nhận (Reject a nomination)",
            description =
                    "UNDER_APPRAISAL → REJECTED, có lý do. Cấp quyết định phải có thẩm quyền vào ngày quyết định.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> reject(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Refusal request) {
        return Answers.ok(service.reject(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Take a nomination over from an abolished level. */
    @POST
    @Path("{id}/take-over")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "takeOverNomination",
            summary = "Tiếp nhận hồ sơ của cấp đã kết thúc (Take over a nomination)",
            description =
                    "SUBMITTED hoặc UNDER_APPRAISAL, cấp đề nghị không còn thẩm quyền (cấp huyện từ 1/7/2025): cơ quan của cấp có thẩm quyền kế tiếp tiếp nhận hồ sơ về cấp mình, có lý do; trạng thái và ý kiến thẩm định đã có được giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> takeOver(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.takeOver(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Withdraw a nomination. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawNomination",
            summary = "Rút hồ sơ (Withdraw a nomination)",
            description = "DRAFT, SUBMITTED, UNDER_APPRAISAL hoặc RETURNED → WITHDRAWN, có lý do.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau thao tác")
    public RestResponse<NominationView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
