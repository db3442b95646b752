package vn.guongsang.reporting.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.plan.PlanWindow;
import vn.guongsang.reporting.plan.Plans;

/** Shows the plans. */
@Path("/v1/plans")
@Tag(name = "plans")
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
public class PlanResource {

    private final Plans plans;
    private final Now now;
    private final PageLinks links;

    PlanResource(Plans plans, Now now, PageLinks links) {
        this.plans = plans;
        this.now = now;
        this.links = links;
    }

    /** All plans. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listPlans",
            summary = "Liệt kê kế hoạch (List plans)",
            description = "Thời gian thực hiện của Kế hoạch và của Đề án mà nó thực hiện, theo mã.")
    @APIResponse(responseCode = "200", description = "Một trang kế hoạch.")
    public PlanPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<PlanWindow> slice = plans.page(now.today(), page);
        return new PlanPage(slice.items(), links.next(request, slice));
    }

    /** One plan. */
    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getPlan",
            summary = "Một kế hoạch (Get a plan)",
            description = "Thời gian thực hiện 2023–2025 (III.2), Đề án 2022–2025 và lần ban hành đang có hiệu lực.")
    @APIResponse(responseCode = "200", description = "Kế hoạch.")
    @APIResponse(
            responseCode = "404",
            description = "Không có kế hoạch này.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PlanWindow get(
            @Parameter(
                            description = "Mã kế hoạch.",
                            example = "GUONG_SANG_2023_2025",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code) {
        return plans.find(code, now.today()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
