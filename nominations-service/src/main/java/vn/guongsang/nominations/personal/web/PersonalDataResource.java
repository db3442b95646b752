package vn.guongsang.nominations.personal.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.personal.PersonalData;
import vn.guongsang.nominations.personal.PersonalDataService;

/** What is stored of a person. */
@Path("/v1/subjects/{id}/personal-data")
@Tag(name = "data-requests")
public class PersonalDataResource {

    private final PersonalDataService service;
    private final CurrentActor actor;
    private final Now now;

    PersonalDataResource(PersonalDataService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Everything that is stored of a subject. */
    @GET
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "exportPersonalData",
            summary = "Toàn bộ dữ liệu về một đối tượng (Export personal data)",
            description = "Để trả lời yêu cầu xem, nhận dữ liệu. Mỗi lần đọc được ghi vào nhật ký kiểm toán.")
    @APIResponse(responseCode = "200", description = "Dữ liệu đang lưu")
    public PersonalData export(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return service.export(id, actor.get(), now.instant());
    }
}
