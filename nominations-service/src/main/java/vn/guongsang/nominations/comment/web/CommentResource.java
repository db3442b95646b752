package vn.guongsang.nominations.comment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.comment.CommentService;
import vn.guongsang.nominations.comment.CommentView;
import vn.guongsang.nominations.comment.Comments;
import vn.guongsang.nominations.comment.NewComment;

/** Comments on a nomination. */
@Path("/v1/nominations/{nominationId}/comments")
@Tag(name = "comments")
public class CommentResource {

    private static final String NOMINATION = "Mã hồ sơ";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Comments comments;
    private final CommentService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CommentResource(Comments comments, CommentService service, CurrentActor actor, PageLinks links, Now now) {
        this.comments = comments;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The comments that the caller may read. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listNominationComments",
            summary = "Các trao đổi về hồ sơ (List comments)",
            description = "Mới trước. Trao đổi INTERNAL chỉ hiện với người được xét hồ sơ này, thanh tra và kiểm toán.")
    @APIResponse(responseCode = "200", description = "Một trang trao đổi")
    public CommentPage list(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<CommentView> slice = comments.list(nomination, actor.get(), page);
        return new CommentPage(slice.items(), links.next(request, slice));
    }

    /** Adds a comment. */
    @POST
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "addNominationComment",
            summary = "Viết trao đổi (Add a comment)",
            description = "Không đổi hồ sơ, không sửa, không xóa được. INTERNAL chỉ người được xét hồ sơ viết được.")
    @APIResponse(responseCode = "200", description = "Đã ghi")
    public CommentView add(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @NotNull @Valid NewComment comment) {
        return service.add(nomination, comment, actor.get(), now.instant());
    }
}
