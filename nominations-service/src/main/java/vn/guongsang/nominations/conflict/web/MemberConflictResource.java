package vn.guongsang.nominations.conflict.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.nominations.conflict.ConflictView;
import vn.guongsang.nominations.conflict.Conflicts;

/** Conflicts of interest of a member of the council. */
@Path("/v1/council-members")
@Tag(name = "conflicts")
public class MemberConflictResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Conflicts conflicts;
    private final CurrentActor actor;
    private final PageLinks links;

    MemberConflictResource(Conflicts conflicts, CurrentActor actor, PageLinks links) {
        this.conflicts = conflicts;
        this.actor = actor;
        this.links = links;
    }

    /** Conflicts of a member. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/conflicts")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listConflictsOfMember",
            summary = "Xung đột lợi ích của thành viên (List conflicts of a council member)",
            description = "Trong các hồ sơ đã trình hoặc đang thẩm định; hồ sơ mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang xung đột")
    public ConflictPage ofMember(
            @Parameter(description = "Mã thành viên", example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<ConflictView> slice = conflicts.ofMember(id, actor.get().scope(), page);
        return new ConflictPage(slice.items(), links.next(request, slice));
    }
}
