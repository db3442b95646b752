package vn.guongsang.reporting.inspection.recommendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.reporting.inspection.recommendation.Recommendations;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationFilter;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationView;

/** Recommendations: reading. */
@Path("/v1/inspection-recommendations")
@Tag(name = "inspections")
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
public class RecommendationResource {

    private final Recommendations recommendations;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    RecommendationResource(Recommendations recommendations, CurrentActor actor, PageLinks links, Now now) {
        this.recommendations = recommendations;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Recommendations that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listInspectionRecommendations",
            summary = "Kiến nghị sau kiểm tra (List inspection recommendations)",
            description = "Hạn gần nhất trước. Quá hạn vào một ngày bất kỳ: overdueOn.")
    @APIResponse(responseCode = "200", description = "Một trang kiến nghị")
    public RecommendationPage list(
            @Valid @BeanParam RecommendationFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<RecommendationView> slice = recommendations.page(filter, actor.get(), page, now.instant());
        return new RecommendationPage(slice.items(), links.next(request, slice));
    }

    /** One recommendation. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInspectionRecommendation",
            summary = "Một kiến nghị sau kiểm tra (Get an inspection recommendation)",
            description = "Các lần hạn với trả lời, minh chứng, kết quả kiểm tra lại; lịch sử.")
    @APIResponse(responseCode = "200", description = "Kiến nghị")
    public RestResponse<RecommendationView> get(
            @Parameter(description = "Mã kiến nghị", example = "7f1c1b1e-0000-4000-8000-000000000006") @PathParam("id")
                    UUID id) {
        return Answers.ok(recommendations
                .view(id, actor.get(), now.instant())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
