package vn.guongsang.reporting.inspection.finding.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.reporting.inspection.finding.FindingService;
import vn.guongsang.reporting.inspection.finding.Findings;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.form.NewFinding;

/** The findings of a visit. */
@Path("/v1/inspection-visits")
@Tag(name = "inspections")
public class VisitFindingResource {

    private final Findings findings;
    private final FindingService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    VisitFindingResource(Findings findings, FindingService service, CurrentActor actor, PageLinks links, Now now) {
        this.findings = findings;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Adds a finding. */
    @POST
    @Path("{id}/findings")
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
            operationId = "addInspectionFinding",
            summary = "Ghi phát hiện (Add an inspection finding)",
            description = "Thành viên đoàn, khi cuộc kiểm tra đang HELD. Kiến nghị có hiệu lực từ ngày kết luận.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingView.class)))
    public RestResponse<FindingView> add(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid NewFinding finding) {
        FindingView view = service.add(id, finding, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/inspection-findings/" + view.id()), view);
    }

    /** Findings of a visit. */
    @GET
    @Path("{id}/findings")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
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
            operationId = "listInspectionFindings",
            summary = "Phát hiện của cuộc kiểm tra (List inspection findings)",
            description = "Cũ trước, kể cả đã rút; đơn vị được kiểm tra xem sau khi đã kết luận.")
    @APIResponse(responseCode = "200", description = "Một trang phát hiện")
    public FindingPage list(
            @Parameter(description = "Mã cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004")
                    @PathParam("id")
                    UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<FindingView> slice = findings.page(id, actor.get(), page, now.today());
        return new FindingPage(slice.items(), links.next(request, slice));
    }
}
