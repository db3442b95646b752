package vn.guongsang.media.commemoration.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.commemoration.CommemorationFilter;
import vn.guongsang.media.commemoration.CommemorationView;
import vn.guongsang.media.commemoration.Commemorations;

/** Commemorations of a year. */
@Path("/v1/commemorations")
@Tag(name = "campaigns")
public class CommemorationResource {

    private final Commemorations commemorations;
    private final PageLinks links;
    private final Now now;

    CommemorationResource(Commemorations commemorations, PageLinks links, Now now) {
        this.commemorations = commemorations;
        this.links = links;
        this.now = now;
    }

    /** Commemorations of a year. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listCommemorations",
            summary = "Các ngày kỷ niệm trong năm (List commemorations)",
            description =
                    "Ngày lễ lớn, ngày truyền thống và sự kiện của địa phương; ngày âm lịch đã đổi sang dương lịch.")
    @APIResponse(responseCode = "200", description = "Một trang ngày kỷ niệm")
    public CommemorationPage list(
            @Valid @BeanParam CommemorationFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<CommemorationView> slice = commemorations.list(filter, now.today(), page);
        return new CommemorationPage(slice.items(), links.next(request, slice));
    }
}
