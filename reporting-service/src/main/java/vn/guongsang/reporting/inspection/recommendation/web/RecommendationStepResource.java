package vn.guongsang.reporting.inspection.recommendation.web;

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
import vn.guongsang.reporting.inspection.InspectionReason;
import vn.guongsang.reporting.inspection.recommendation.RecommendationService;
import vn.guongsang.reporting.inspection.recommendation.form.CheckNote;
import vn.guongsang.reporting.inspection.recommendation.form.NewAnswer;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationView;
import vn.guongsang.reporting.inspection.recommendation.form.Return;

/** The steps of a recommendation: one sub-resource a transition. */
@Path("/v1/inspection-recommendations")
@Tag(name = "inspections")
public class RecommendationStepResource {

    private static final String ID = "Mã kiến nghị";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000006";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";
    private static final String AFTER = "Kiến nghị sau thao tác";

    private final RecommendationService service;
    private final CurrentActor actor;
    private final Now now;

    RecommendationStepResource(RecommendationService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Takes what the unit has done. */
    @POST
    @Path("{id}/answer")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "answerInspectionRecommendation",
            summary = "Trả lời kiến nghị (Answer an inspection recommendation)",
            description = "OPEN, ESCALATED → ANSWERED, kèm minh chứng; đơn vị được kiểm tra hoặc đơn vị kế thừa.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<RecommendationView> answer(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAnswer answer) {
        return Answers.ok(service.answer(id, IfMatch.require(ifMatch), answer, actor.get(), now.instant()));
    }

    /** Finds it mended. */
    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Idempotent
    @Operation(
            operationId = "acceptInspectionRecommendation",
            summary = "Xác nhận đã khắc phục (Find a recommendation mended)",
            description = "OPEN, ANSWERED, ESCALATED → MENDED; thành viên đoàn, không phải đơn vị được kiểm tra.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<RecommendationView> accept(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CheckNote check) {
        return Answers.ok(service.accept(id, IfMatch.require(ifMatch), check, actor.get(), now.instant()));
    }

    /** Finds it not mended. */
    @POST
    @Path("{id}/return")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Idempotent
    @Operation(
            operationId = "returnInspectionRecommendation",
            summary = "Chưa khắc phục, đặt hạn mới (Find a recommendation not mended)",
            description = "OPEN, ANSWERED → OPEN; ESCALATED giữ nguyên; hạn mới. Thành viên đoàn.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<RecommendationView> giveBack(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Return check) {
        return Answers.ok(service.giveBack(id, IfMatch.require(ifMatch), check, actor.get(), now.instant()));
    }

    /** Reports it upwards. */
    @POST
    @Path("{id}/escalation")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Idempotent
    @Operation(
            operationId = "escalateInspectionRecommendation",
            summary = "Báo cáo cấp ban hành (Escalate an inspection recommendation)",
            description = "OPEN → ESCALATED, có lý do; thành viên đoàn.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<RecommendationView> escalate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionReason reason) {
        return Answers.ok(service.escalate(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }

    /** Asks it no more. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "withdrawInspectionRecommendation",
            summary = "Rút kiến nghị (Withdraw an inspection recommendation)",
            description = "OPEN, ANSWERED, ESCALATED → WITHDRAWN, có lý do; cơ quan ban hành kế hoạch kiểm tra.")
    @APIResponse(responseCode = "200", description = AFTER)
    public RestResponse<RecommendationView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionReason reason) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }
}
