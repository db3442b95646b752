package vn.guongsang.reporting.consolidation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.reporting.consolidation.ConsolidatedReportView;
import vn.guongsang.reporting.consolidation.ConsolidationReader;
import vn.guongsang.reporting.consolidation.ConsolidationService;
import vn.guongsang.reporting.consolidation.content.NewConsolidation;
import vn.guongsang.reporting.job.JobView;
import vn.guongsang.reporting.job.web.JobAnswers;

/** Consolidated reports: having one made, and reading them. */
@Path("/v1/consolidated-reports")
@Tag(name = "consolidated-reports")
public class ConsolidationResource {

    private final ConsolidationRows rows;
    private final ConsolidationReader reader;
    private final ConsolidationService service;
    private final JobAnswers jobs;
    private final Caller caller;
    private final PageLinks links;

    ConsolidationResource(
            ConsolidationRows rows,
            ConsolidationReader reader,
            ConsolidationService service,
            JobAnswers jobs,
            Caller caller,
            PageLinks links) {
        this.rows = rows;
        this.reader = reader;
        this.service = service;
        this.jobs = jobs;
        this.caller = caller;
        this.links = links;
    }

    /** Reports in scope. */
    @GET
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
            operationId = "listConsolidatedReports",
            summary = "Danh sách báo cáo tổng hợp (List consolidated reports)",
            description = "Mới trước; của những đơn vị trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang báo cáo tổng hợp")
    public ConsolidationPage list(
            @Valid @BeanParam ConsolidationFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ConsolidationRow> slice = rows.list(filter, caller.actor(), page);
        return new ConsolidationPage(slice.items(), links.next(request, slice));
    }

    /** One report. */
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
            operationId = "getConsolidatedReport",
            summary = "Một báo cáo tổng hợp (Get a consolidated report)",
            description =
                    "Trạng thái, số và người ký, các tài liệu với mã kiểm tra. Số liệu nằm trong tài liệu JSON, CSV, XLSX.")
    @APIResponse(responseCode = "200", description = "Báo cáo tổng hợp")
    public RestResponse<ConsolidatedReportView> get(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(
                reader.view(id, caller.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Has a report made. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "orderConsolidatedReport",
            summary = "Lập báo cáo tổng hợp (Have a consolidated report made)",
            description =
                    "Luôn chạy nền: trả lời 202 và địa chỉ của việc. Chốt mọi số liệu ở thời điểm yêu cầu và các báo cáo đơn vị đã được chấp "
                            + "nhận, rồi dựng dự thảo. Ban TĐKT lập cho mọi đơn vị có cấp dưới; Hội đồng cấp huyện và cơ quan cấp tỉnh lập "
                            + "cho đơn vị mình. Năm đã có báo cáo đã ký thì nêu nó ở amends.")
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận; theo dõi ở Location",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> order(
            @Parameter(
                            description = Caller.PREFER,
                            example = "respond-async",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @HeaderParam("Prefer")
                    String prefer,
            @NotNull @Valid NewConsolidation request,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return jobs.accepted(service.order(request, caller.actor(), caller.at()), uri, headers);
    }
}
