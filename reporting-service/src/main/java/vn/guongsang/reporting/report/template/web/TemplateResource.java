package vn.guongsang.reporting.report.template.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.reporting.report.template.NewTemplate;
import vn.guongsang.reporting.report.template.TemplateService;
import vn.guongsang.reporting.report.template.TemplateView;
import vn.guongsang.reporting.report.template.Templates;

/** Templates of unit reports, edition by edition. */
@Path("/v1/report-templates")
@Tag(name = "report-templates")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class TemplateResource {

    private final Templates templates;
    private final TemplateService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TemplateResource(Templates templates, TemplateService service, CurrentActor actor, PageLinks links, Now now) {
        this.templates = templates;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** All editions. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listReportTemplates",
            summary = "Các mẫu báo cáo (List report templates)",
            description = "Mọi phiên bản, cả phiên bản đã hết hiệu lực; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang phiên bản")
    public TemplatePage list(
            @Parameter(description = "Mã mẫu", example = "COMMUNE")
                    @QueryParam("code")
                    @Size(max = 40)
                    @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
                    String code,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<TemplateView> slice = templates.page(code, page);
        return new TemplatePage(slice.items(), links.next(request, slice));
    }

    /** One edition. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getReportTemplate",
            summary = "Một phiên bản mẫu báo cáo (Get a report template)",
            description = "Các mục, chỉ số và phần lời văn; báo cáo đã mở giữ phiên bản của ngày mở.")
    @APIResponse(responseCode = "200", description = "Phiên bản mẫu")
    public RestResponse<TemplateView> get(
            @Parameter(description = "Mã phiên bản mẫu", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(templates.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Publishes an edition. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "publishReportTemplate",
            summary = "Ban hành phiên bản mẫu báo cáo (Publish a report template)",
            description =
                    "Phiên bản trước của mã ấy kết thúc ngày liền trước; báo cáo đã mở không đổi mẫu. Mã mới lập mẫu mới cho những loại đơn vị chưa có mẫu.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ban hành",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> publish(@NotNull @Valid NewTemplate template) {
        TemplateView view = service.publish(template, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/report-templates/" + view.id()), view);
    }
}
