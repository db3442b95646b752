package vn.guongsang.reporting.inspection.finding.web;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.guongsang.kit.web.Answers;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import jakarta.ws.rs.core.Context;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.reporting.inspection.finding.FindingService;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.Findings;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionReason;
import vn.guongsang.kit.problem.KitProblem;
import jakarta.ws.rs.core.MediaType;
import vn.guongsang.reporting.inspection.finding.form.NewFinding;
import jakarta.validation.constraints.NotNull;
import vn.guongsang.kit.time.Now;
import org.eclipse.microprofile.openapi.annotations.Operation;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.guongsang.kit.problem.ProblemException;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import jakarta.ws.rs.core.UriInfo;
import jakarta.validation.Valid;

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
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id") UUID id) {
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
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id") UUID id,
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
            @Parameter(description = "Mã phát hiện", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionReason reason) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), reason.reason(), actor.get(), now.instant()));
    }
}
