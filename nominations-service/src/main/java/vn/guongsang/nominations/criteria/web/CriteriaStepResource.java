package vn.guongsang.nominations.criteria.web;

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
import vn.guongsang.nominations.criteria.CriteriaEditionView;
import vn.guongsang.nominations.criteria.CriteriaService;
import vn.guongsang.nominations.criteria.content.Repeal;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** The steps of an edition: one sub-resource a transition. */
@Path("/v1/criteria-editions")
@Tag(name = "criteria")
public class CriteriaStepResource {

    private static final String ID = "Mã bản tiêu chuẩn";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final CriteriaService service;
    private final CurrentActor actor;
    private final Now now;

    CriteriaStepResource(CriteriaService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Issue an edition. */
    @POST
    @Path("{id}/issuance")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "issueCriteriaEdition",
            summary = "Ban hành bộ tiêu chuẩn (Issue a criteria edition)",
            description =
                    "DRAFT → ISSUED. Người đứng đầu đơn vị ban hành; của tỉnh là Ban Thi đua - Khen thưởng. Bản trước hết hiệu "
                            + "lực vào ngày liền trước và thành SUPERSEDED. Hồ sơ đã trình vẫn xét theo bản có hiệu lực khi trình.")
    @APIResponse(responseCode = "200", description = "Bản tiêu chuẩn sau thao tác")
    public RestResponse<CriteriaEditionView> issue(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.issue(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Repeal an edition. */
    @POST
    @Path("{id}/repeal")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "repealCriteriaEdition",
            summary = "Bãi bỏ bộ tiêu chuẩn (Repeal a criteria edition)",
            description = "ISSUED → REPEALED, không có bản thay thế; sau đó chỉ còn bốn tiêu chuẩn chung áp dụng.")
    @APIResponse(responseCode = "200", description = "Bản tiêu chuẩn sau thao tác")
    public RestResponse<CriteriaEditionView> repeal(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Repeal request) {
        return Answers.ok(service.repeal(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Discard a draft. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "discardCriteriaEdition",
            summary = "Bỏ dự thảo bộ tiêu chuẩn (Discard a draft criteria edition)",
            description = "DRAFT → DISCARDED, có lý do. Bản đã bỏ vẫn xem được, không bao giờ có hiệu lực.")
    @APIResponse(responseCode = "200", description = "Bản tiêu chuẩn sau thao tác")
    public RestResponse<CriteriaEditionView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
