package vn.guongsang.media.gathering.duty.rule.web;

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
import vn.guongsang.media.gathering.duty.rule.DutyRuleService;
import vn.guongsang.media.gathering.duty.rule.DutyRuleView;
import vn.guongsang.media.gathering.duty.rule.DutyRules;
import vn.guongsang.media.gathering.duty.rule.NewDutyRule;

/** The yearly duty to hold gatherings, and what it was before (M10). */
@Path("/v1/gathering-duties")
@Tag(name = "gatherings")
public class DutyRuleResource {

    private final DutyRules duties;
    private final DutyRuleService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    DutyRuleResource(DutyRules duties, DutyRuleService service, CurrentActor actor, PageLinks links, Now now) {
        this.duties = duties;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Versions of the duty. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listGatheringDuties",
            summary = "Nghĩa vụ tổ chức giao lưu, tôn vinh hằng năm (List versions of the gathering duty)",
            description = "Kế hoạch IV.3.b. Cả phiên bản đã hết hiệu lực; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang phiên bản")
    public DutyRulePage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<DutyRuleView> slice = duties.page(page);
        return new DutyRulePage(slice.items(), links.next(request, slice));
    }

    /** Lets a version follow the last one. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addGatheringDuty",
            summary = "Thay nghĩa vụ hằng năm (Add a version of the gathering duty)",
            description =
                    "Phiên bản trước hết hiệu lực vào ngày liền trước. getGatheringCoverage xét theo phiên bản của ngày chốt, nên năm đã qua giữ nghĩa vụ của ngày 31/12 năm đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DutyRuleView.class)))
    public RestResponse<DutyRuleView> add(@NotNull @Valid NewDutyRule duty) {
        DutyRuleView view = service.add(duty, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/gathering-duties"), view);
    }
}
