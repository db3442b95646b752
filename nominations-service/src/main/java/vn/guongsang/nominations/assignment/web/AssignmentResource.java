package vn.guongsang.nominations.assignment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import vn.guongsang.nominations.assignment.AssignmentFilter;
import vn.guongsang.nominations.assignment.AssignmentRequest;
import vn.guongsang.nominations.assignment.AssignmentService;
import vn.guongsang.nominations.assignment.AssignmentView;
import vn.guongsang.nominations.assignment.Assignments;
import vn.guongsang.nominations.assignment.NewAssignments;
import vn.guongsang.nominations.assignment.Proposal;

/** Who appraises what. */
@Path("/v1/appraisal-assignments")
@Tag(name = "assignments")
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

    /** Proposes appraisers. */
    @POST
    @Path("proposal")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "proposeAssignments",
            summary = "Lập phương án phân công thẩm định (Propose assignments)",
            description =
                    "Chia đều theo số việc đang có, đúng lĩnh vực, bỏ người có xung đột lợi ích. Không ghi gì; sửa được rồi gửi để phân công.")
    @APIResponse(responseCode = "200", description = "Phương án")
    public Proposal propose(@NotNull @Valid AssignmentRequest request) {
        return service.propose(request, actor.get(), now.instant());
    }

    /** Assigns appraisers. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "assignAppraisers",
            summary = "Phân công thẩm định (Assign appraisers)",
            description =
                    "Tất cả hoặc không; người có xung đột lợi ích bị từ chối. Hạn tính theo ngày làm việc của thiết lập đang áp dụng.")
    @APIResponse(
            responseCode = "201",
            description = "Đã phân công",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentList.class)))
    public RestResponse<AssignmentList> assign(@NotNull @Valid NewAssignments request) {
        AssignmentList list = new AssignmentList(service.assign(request, actor.get(), now.instant()));
        return RestResponse.ResponseBuilder.<AssignmentList>created(URI.create("/v1/appraisal-assignments"))
                .entity(list)
                .build();
    }

    /** Assignments. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listAssignments",
            summary = "Các phân công thẩm định (List assignments)",
            description = "Của lần trình hiện nay, hồ sơ đang xét; hạn sớm trước. overdue=true: danh sách để nhắc.")
    @APIResponse(responseCode = "200", description = "Một trang phân công")
    public AssignmentPage list(
            @Valid @BeanParam AssignmentFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<AssignmentView> slice = assignments.list(filter, now.today(), page);
        return new AssignmentPage(slice.items(), links.next(request, slice));
    }
}
