package vn.guongsang.reporting.report.authority.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
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
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.authority.Authorities;
import vn.guongsang.reporting.report.authority.AuthorityService;
import vn.guongsang.reporting.report.authority.AuthorityView;
import vn.guongsang.reporting.report.authority.NewAuthority;

/** Which levels judge whose reports, and who did before. */
@Path("/v1/report-authorities")
@Tag(name = "report-authorities")
public class AuthorityResource {

    private final Authorities authorities;
    private final AuthorityService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AuthorityResource(Authorities authorities, AuthorityService service, CurrentActor actor, PageLinks links, Now now) {
        this.authorities = authorities;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Who judges, also in days that are over. */
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
            operationId = "listReportAuthorities",
            summary = "Phân cấp xét báo cáo theo thời gian (List report authorities)",
            description =
                    "Cấp nào xét báo cáo của loại đơn vị nào, cả bản đã hết hiệu lực; mới trước. Loại đơn vị không có bản nào vào một ngày thì ngày ấy không thuộc danh sách phải báo cáo.")
    @APIResponse(responseCode = "200", description = "Một trang phân cấp xét báo cáo")
    public AuthorityPage list(
            @Parameter(description = "Loại đơn vị báo cáo", example = "COMMUNE") @QueryParam("unitType")
                    UnitType unitType,
            @Parameter(description = "Chỉ bản có hiệu lực vào ngày này", example = "2026-12-31") @QueryParam("on")
                    LocalDate on,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<AuthorityView> slice = authorities.page(unitType, on, page);
        return new AuthorityPage(slice.items(), links.next(request, slice));
    }

    /** Lets an edition follow. */
    @POST
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "addReportAuthority",
            summary = "Thay phân cấp xét báo cáo (Add a report authority)",
            description =
                    "Bản đang áp dụng của các loại đơn vị này kết thúc ngày liền trước; loại khác của bản ấy giữ các cấp cũ trong một bản nối tiếp. Báo cáo đang chờ theo các cấp của ngày xét: cấp đã duyệt không xét lại, không còn cấp nào thì tỉnh xét.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuthorityView.class)))
    public RestResponse<AuthorityView> add(@NotNull @Valid NewAuthority authority) {
        AuthorityView view = service.add(authority, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/report-authorities"), view);
    }
}
