package vn.guongsang.reporting.plan.clause.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.plan.clause.Clause;
import vn.guongsang.reporting.plan.clause.Clauses;

/** Shows what a plan says, clause by clause. */
@Path("/v1/plans/{code}/clauses")
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
public class ClauseResource {

    private final Quotas quotas;
    private final Clauses clauses;
    private final Now now;
    private final PageLinks links;

    ClauseResource(Quotas quotas, Clauses clauses, Now now, PageLinks links) {
        this.quotas = quotas;
        this.clauses = clauses;
        this.now = now;
        this.links = links;
    }

    /** The clauses that hold on a day. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listPlanClauses",
            summary = "Nội dung của Kế hoạch (List plan clauses)",
            description =
                    "Nguyên văn có hiệu lực vào một ngày, theo thứ tự trong văn bản, dưới mã riêng: ký hiệu không dùng làm "
                            + "khóa được vì V.1 có hai mục “đ”. requirement lọc theo nội dung đo được M1 đến M26.")
    @APIResponse(responseCode = "200", description = "Một trang nội dung.")
    @APIResponse(
            responseCode = "404",
            description = "Không có kế hoạch này.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ClausePage list(
            @Parameter(
                            description = "Mã kế hoạch.",
                            example = "GUONG_SANG_2023_2025",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Ngày cần xem; mặc định hôm nay.", example = "2024-12-31") @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "Chỉ các nội dung là căn cứ của mục này, M1 đến M26.", example = "M8")
                    @QueryParam("requirement")
                    @Size(max = 3)
                    @Pattern(regexp = "M([1-9]|1[0-9]|2[0-6])")
                    String requirement,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        if (!quotas.hasPlan(code)) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        LocalDate day = on == null ? now.today() : on;
        Slice<Clause> slice = clauses.page(new Clauses.Question(code, day, requirement), page);
        return new ClausePage(slice.items(), links.next(request, slice));
    }
}
