package vn.guongsang.media.reach.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.reach.intake.IntakeReport;
import vn.guongsang.media.reach.intake.IntakeService;
import vn.guongsang.media.reach.intake.NewIntake;

/** Takes figures of reach in. */
@Path("/v1/reach-intakes")
@Tag(name = "reach")
public class IntakeResource {

    private final IntakeService service;
    private final CurrentActor actor;
    private final Now now;

    IntakeResource(IntakeService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Tries figures, or records them. */
    @POST
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.CMS, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "takeReachFigures",
            summary = "Nhận số liệu tiếp cận (Take reach figures in)",
            description =
                    "dryRun: báo từng dòng, không ghi. Ghi: tất cả hoặc không dòng nào; có dòng sai thì 422 nêu từng chỗ. Dòng "
                            + "cùng kênh, nguồn, mã tham chiếu và nội dung đã ghi thì là KNOWN, không ghi lần nữa. Tòa soạn chỉ "
                            + "gửi được số liệu của kênh mình.")
    @APIResponse(responseCode = "200", description = "Kết quả từng dòng")
    public IntakeReport take(@NotNull @Valid NewIntake intake, @Context HttpHeaders headers) {
        return service.take(
                intake,
                Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                actor.get(),
                now.instant());
    }
}
