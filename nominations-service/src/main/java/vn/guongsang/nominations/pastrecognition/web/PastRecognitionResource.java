package vn.guongsang.nominations.pastrecognition.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.pastrecognition.PastRecognition;
import vn.guongsang.nominations.pastrecognition.PastRecognitionFilter;
import vn.guongsang.nominations.pastrecognition.PastRecognitions;
import vn.guongsang.nominations.recognition.Rung;

/** Past recognitions. */
@Path("/v1/past-recognitions")
@Tag(name = "imports")
public class PastRecognitionResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final PastRecognitions recognitions;
    private final CurrentActor actor;
    private final PageLinks links;

    PastRecognitionResource(PastRecognitions recognitions, CurrentActor actor, PageLinks links) {
        this.recognitions = recognitions;
        this.actor = actor;
        this.links = links;
    }

    /** What old dossiers tell, within the caller's scope. */
    @GET
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
            operationId = "listPastRecognitions",
            summary = "Công nhận theo hồ sơ cũ (List past recognitions)",
            description =
                    "Trong phạm vi của người gọi, năm mới trước. Chưa thẩm định trên hệ thống, không tính vào chỉ tiêu, không"
                            + " được công bố.")
    @APIResponse(responseCode = "200", description = "Một trang")
    public PastRecognitionPage list(
            @Parameter(description = "Năm", example = "2019") @QueryParam("year") @Min(1900) @Max(2100) Integer year,
            @Parameter(description = "Mã lĩnh vực", example = "AGRICULTURE") @QueryParam("sector") @Size(max = 50)
                    String sector,
            @Parameter(description = "Cấp", example = "DISTRICT") @QueryParam("level") Rung level,
            @Parameter(description = "Đơn vị lúc đó", example = EXAMPLE) @QueryParam("unitId") UUID unitId,
            @Parameter(description = "Đối tượng", example = EXAMPLE) @QueryParam("subjectId") UUID subjectId,
            @Parameter(description = "Lần nhập dữ liệu", example = EXAMPLE) @QueryParam("importId") UUID importId,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<PastRecognition> slice = recognitions.list(
                new PastRecognitionFilter(year, sector, level, unitId, subjectId, importId), actor.get(), page);
        return new PastRecognitionPage(slice.items(), links.next(request, slice));
    }

    /** One past recognition. */
    @GET
    @Path("{id}")
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
            operationId = "getPastRecognition",
            summary = "Một lần công nhận theo hồ sơ cũ (Get a past recognition)",
            description = "Ngoài phạm vi của người gọi thì trả lời 404.")
    @APIResponse(responseCode = "200", description = "Lần công nhận")
    public PastRecognition get(
            @Parameter(description = "Mã lần công nhận", example = EXAMPLE) @PathParam("id") UUID id) {
        return recognitions.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
