package vn.guongsang.nominations.chronicle.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.guongsang.nominations.chronicle.Chronicle;
import vn.guongsang.nominations.chronicle.ChronicleFilter;
import vn.guongsang.nominations.chronicle.ChronicleLine;

/** The whole life of one exemplar. */
@Path("/v1/exemplars/{id}/history")
@Tag(name = "exemplars")
public class ChronicleResource {

    private final Chronicle chronicle;
    private final CurrentActor actor;
    private final PageLinks links;

    ChronicleResource(Chronicle chronicle, CurrentActor actor, PageLinks links) {
        this.chronicle = chronicle;
        this.actor = actor;
        this.links = links;
    }

    /** The whole life of one exemplar. */
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
            operationId = "listExemplarHistory",
            summary = "Lịch sử của một điển hình (List the history of an exemplar)",
            description =
                    "Từ hồ sơ đề nghị đầu tiên đến nay, qua cả các cơ quan báo chí: việc gì, khi nào, ai, vì sao; cũ trước. "
                            + "Gồm cả kết quả bỏ phiếu của Hội đồng (số phiếu, không phải phiếu của ai), khen thưởng, việc gửi lên cấp trên và trả lời. "
                            + "Hồ sơ, khen thưởng, văn bản gửi ngoài phạm vi của người gọi không hiện. Bước của báo chí học từ sự kiện "
                            + "của media-service: có thể chậm vài giây.")
    @APIResponse(responseCode = "200", description = "Một trang lịch sử")
    public ChroniclePage list(
            @Parameter(description = "Mã điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Valid @BeanParam ChronicleFilter filter,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<ChronicleLine> slice = chronicle.of(id, filter, actor.get().scope(), page);
        return new ChroniclePage(slice.items(), links.next(request, slice));
    }
}
