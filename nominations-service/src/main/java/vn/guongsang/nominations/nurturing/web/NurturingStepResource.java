package vn.guongsang.nominations.nurturing.web;

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
import vn.guongsang.nominations.nurturing.NurturingPlanView;
import vn.guongsang.nominations.nurturing.NurturingService;
import vn.guongsang.nominations.nurturing.plan.GrownInto;
import vn.guongsang.nominations.nurturing.plan.NewNurturingCheck;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;

/** The steps of a nurturing plan: one sub-resource a step. */
@Path("/v1/nurturing-plans")
@Tag(name = "nurturing")
public class NurturingStepResource {

    private static final String ID = "Mã kế hoạch bồi dưỡng";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final NurturingService service;
    private final CurrentActor actor;
    private final Now now;

    NurturingStepResource(NurturingService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Records support. */
    @POST
    @Path("{id}/support")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addNurturingSupport",
            summary = "Ghi nhận hỗ trợ (Record support)",
            description = "Hỗ trợ vật chất, kỹ thuật hoặc tinh thần đã thực hiện; trừ khi kế hoạch đã kết thúc.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> support(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NurturingSupport request) {
        return Answers.ok(service.support(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Records the check of a year. */
    @POST
    @Path("{id}/checks")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addNurturingCheck",
            summary = "Ghi kiểm tra của năm (Record the yearly check)",
            description = "Mỗi năm nhiều nhất một lần, từ năm phát hiện đến năm nay.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> check(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewNurturingCheck request) {
        return Answers.ok(service.check(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Takes into nurture. */
    @POST
    @Path("{id}/nurturing")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "nurtureNewFactor",
            summary = "Đưa vào bồi dưỡng (Take into nurture)",
            description = "DISCOVERED → NURTURED.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> nurture(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.nurture(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Declares ready. */
    @POST
    @Path("{id}/readiness")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "declareNurturedReady",
            summary = "Đủ điều kiện đề nghị (Declare ready)",
            description = "NURTURED → READY; mọi hạn chế đã khắc phục và đã có hỗ trợ.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> ready(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.ready(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Records the nomination. */
    @POST
    @Path("{id}/nomination")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordNurturedNomination",
            summary = "Ghi hồ sơ đề nghị (Record the nomination)",
            description = "READY → NOMINATED; hồ sơ phải của cùng đối tượng và trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> nominate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GrownInto request) {
        return Answers.ok(
                service.nominate(id, IfMatch.require(ifMatch), request.nominationId(), actor.get(), now.instant()));
    }

    /** Goes on nurturing. */
    @POST
    @Path("{id}/resumption")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "resumeNurturing",
            summary = "Tiếp tục bồi dưỡng (Resume nurturing)",
            description = "READY hoặc NOMINATED → NURTURED, có lý do: chưa đạt, hoặc phấn đấu lên cấp cao hơn.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> resume(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.resume(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Ends a plan. */
    @POST
    @Path("{id}/closure")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closeNurturing",
            summary = "Kết thúc bồi dưỡng (Close a nurturing plan)",
            description = "DISCOVERED, NURTURED, READY hoặc NOMINATED → CLOSED, có lý do.")
    @APIResponse(responseCode = "200", description = "Kế hoạch sau thao tác")
    public RestResponse<NurturingPlanView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
