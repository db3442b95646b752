package vn.guongsang.reporting.report.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.report.UnitReports;
import vn.guongsang.reporting.report.filed.ReportDelta;
import vn.guongsang.reporting.report.filed.ReportVersions;
import vn.guongsang.reporting.report.filed.VersionView;

/** Versions of a report as they were sent. */
@Path("/v1/unit-reports")
@Tag(name = "unit-reports")
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
public class VersionResource {

    private static final String ID = "Mã báo cáo";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String NUMBER = "Số phiên bản";

    private final UnitReports reports;
    private final ReportVersions versions;
    private final CurrentActor actor;
    private final PageLinks links;

    VersionResource(UnitReports reports, ReportVersions versions, CurrentActor actor, PageLinks links) {
        this.reports = reports;
        this.versions = versions;
        this.actor = actor;
        this.links = links;
    }

    /** All versions. */
    @GET
    @Path("{id}/versions")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listUnitReportVersions",
            summary = "Các phiên bản đã gửi (List versions of a unit report)",
            description = "Mỗi lần gửi là một phiên bản giữ nguyên vĩnh viễn, kèm quyết định gần nhất; cũ trước.")
    @APIResponse(responseCode = "200", description = "Một trang phiên bản")
    public VersionPage list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        requireVisible(id);
        Slice<VersionView> slice = versions.page(id, page);
        return new VersionPage(slice.items(), links.next(request, slice));
    }

    /** One version. */
    @GET
    @Path("{id}/versions/{number}")
    @Operation(
            operationId = "getUnitReportVersion",
            summary = "Một phiên bản đã gửi (Get a version of a unit report)",
            description = "Đúng nội dung đã gửi, với số hệ thống của lúc gửi.")
    @APIResponse(responseCode = "200", description = "Phiên bản")
    public VersionView get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = NUMBER, example = "1") @PathParam("number") @Min(1) @Max(100000) int number) {
        requireVisible(id);
        return versions.find(id, number).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** What one version says otherwise than another. */
    @GET
    @Path("{id}/delta")
    @Operation(
            operationId = "getUnitReportDelta",
            summary = "So hai phiên bản (Compare versions of a unit report)",
            description = "Chỉ nêu chỗ khác nhau: số liệu, lời văn, tài liệu.")
    @APIResponse(responseCode = "200", description = "Chỗ khác nhau")
    public ReportDelta delta(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = NUMBER + " trước", example = "1") @QueryParam("from") @NotNull @Min(1) @Max(100000)
                    Integer from,
            @Parameter(description = NUMBER + " sau", example = "2") @QueryParam("to") @NotNull @Min(1) @Max(100000)
                    Integer to) {
        requireVisible(id);
        return versions.delta(id, from, to).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private void requireVisible(UUID id) {
        if (!reports.isVisible(id, actor.get())) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
    }
}
