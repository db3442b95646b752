package vn.guongsang.reporting.inspection.finding.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionReason;
import vn.guongsang.reporting.inspection.finding.FindingService;
import vn.guongsang.reporting.inspection.finding.Findings;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.form.NewFinding;

/** What a team finds. */
@Path("/v1/inspection-findings")
@Tag(name = "inspections")
public class FindingResource {

    private final Findings findings;
    private final FindingService service;
    private final CurrentActor actor;
    private final Now now;

    FindingResource(Findings findings, FindingService service, CurrentActor actor, Now now) {
        this.findings = findings;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** One finding. */
    @GET
    @Path("{id}")
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
            operationId = "getInspectionFinding",
            summary = "Một phát hiện (Get an inspection finding)",
            description = "Nội dung, căn cứ, kiến nghị như đã ghi.")
    @APIResponse(responseCode = "200", description = "Phát hiện")
    public RestResponse<FindingView> get(
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id")
                    UUID id) {
        return Answers.ok(findings.view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a finding. */
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.PROVINCE_BOARD,
        Roles.DISTRICT_BOARD,
        Roles.UNIT_LEADER,
        Roles.UNIT_OFFICER,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR
    })
    @Operation(
            operationId = "editInspectionFinding",
            summary = "Sửa phát hiện (Edit an inspection finding)",
            description = "Thay toàn bộ; thành viên đoàn, trước kết luận.")
    @APIResponse(responseCode = "200", description = "Phát hiện sau khi sửa")
    public RestResponse<FindingView> edit(
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewFinding finding) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), finding, actor.get(), now.instant()));
    }

    /** Takes a finding back. */
    @POST
    @Path("{id}/withdrawal")
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
            operationId = "withdrawInspectionFinding",
            summary = "Rút phát hiện (Withdraw an inspection finding)",
            description = "STANDING → WITHDRAWN, có lý do; thành viên đoàn, trước kết luận.")
    @APIResponse(responseCode = "200", description = "Phát hiện sau thao tác")
    public RestResponse<FindingView> withdraw(
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionReason reason) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }
}
