package vn.guongsang.reporting.report.term.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import vn.guongsang.reporting.report.term.NewTerm;
import vn.guongsang.reporting.report.term.TermService;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** When reports are due, and what it was before. */
@Path("/v1/report-terms")
@Tag(name = "report-completeness")
public class TermResource {

    private final Terms terms;
    private final TermService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TermResource(Terms terms, TermService service, CurrentActor actor, PageLinks links, Now now) {
        this.terms = terms;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Versions of the term. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
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
    @Operation(
            operationId = "listReportTerms",
            summary = "Hạn báo cáo theo thời gian (List report terms)",
            description = "Hạn, ngày chốt danh sách, ngày khóa, ngày nhắc, ngưỡng bất thường; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang hạn báo cáo")
    public TermPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<TermView> slice = terms.page(page);
        return new TermPage(slice.items(), links.next(request, slice));
    }

    /** Lets a term follow the last one. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addReportTerm",
            summary = "Thay hạn báo cáo (Add a report term)",
            description = "Bản trước kết thúc ngày liền trước. Năm báo cáo theo bản của ngày 31/12 năm đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TermView.class)))
    public RestResponse<TermView> add(@NotNull @Valid NewTerm term) {
        return Answers.created(URI.create("/v1/report-terms"), service.add(term, actor.get(), now.instant()));
    }
}
