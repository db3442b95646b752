package vn.guongsang.reporting.inspection.assignment.web;

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
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.assignment.AssignmentEnd;
import vn.guongsang.reporting.inspection.assignment.AssignmentFilter;
import vn.guongsang.reporting.inspection.assignment.AssignmentService;
import vn.guongsang.reporting.inspection.assignment.AssignmentView;
import vn.guongsang.reporting.inspection.assignment.Assignments;
import vn.guongsang.reporting.inspection.assignment.NewAssignment;

/** Members of the Council in charge of units. */
@Path("/v1/council-assignments")
@Tag(name = "inspections")
public class AssignmentResource {

    private final Assignments assignments;
    private final AssignmentService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AssignmentResource(
            Assignments assignments, AssignmentService service, CurrentActor actor, PageLinks links, Now now) {
        this.assignments = assignments;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Puts a member in charge of a unit. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "assignCouncilMember",
            summary = "Phân công thành viên Hội đồng phụ trách đơn vị (Assign a Council member to a unit)",
            description =
                    "Kế hoạch IV.5.b. Một đơn vị có thể có nhiều thành viên theo thời gian; một thành viên không được phân công hai lần cùng lúc cho một đơn vị. Trong thời gian đó thành viên xem được các cuộc kiểm tra tại đơn vị.")
    @APIResponse(
            responseCode = "201",
            description = "Đã phân công",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> add(@NotNull @Valid NewAssignment assignment) {
        AssignmentView view = service.add(assignment, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/council-assignments"), view);
    }

    /** Assignments that the caller may see. */
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
            operationId = "listCouncilAssignments",
            summary = "Phân công thành viên Hội đồng phụ trách đơn vị (List Council members in charge of units)",
            description = "Mới lập trước. Thành viên xem của mình; đơn vị xem của đơn vị trong phạm vi mình.")
    @APIResponse(responseCode = "200", description = "Một trang phân công")
    public AssignmentPage list(
            @Valid @BeanParam AssignmentFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<AssignmentView> slice = assignments.page(filter, actor.get(), page);
        return new AssignmentPage(slice.items(), links.next(request, slice));
    }

    /** Ends an assignment. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "endCouncilAssignment",
            summary = "Kết thúc phân công (End the assignment of a Council member)",
            description = "Đặt ngày cuối, hoặc đưa ngày cuối lên sớm hơn.")
    @APIResponse(responseCode = "200", description = "Phân công sau thao tác")
    public RestResponse<AssignmentView> end(
            @Parameter(description = "Mã phân công", example = "7f1c1b1e-0000-4000-8000-000000000003") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssignmentEnd end) {
        return Answers.ok(service.end(id, IfMatch.require(ifMatch), end, actor.get(), now.instant()));
    }
}
