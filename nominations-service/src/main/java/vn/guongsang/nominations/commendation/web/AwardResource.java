package vn.guongsang.nominations.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.subject.Subjects;

/** The awards of a subject. */
@Path("/v1/subjects/{id}/awards")
@Tag(name = "commendations")
public class AwardResource {

    private final AwardFigures figures;
    private final Subjects subjects;
    private final CurrentActor actor;

    AwardResource(AwardFigures figures, Subjects subjects, CurrentActor actor) {
        this.figures = figures;
        this.subjects = subjects;
        this.actor = actor;
    }

    /** The awards of a subject. */
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
            operationId = "listAwardsOfSubject",
            summary = "Quá trình khen thưởng (List the awards of a subject)",
            description = "Các lần công nhận và khen thưởng của đối tượng, của mọi cấp, cũ trước; cả đã hủy bỏ.")
    @APIResponse(responseCode = "200", description = "Quá trình khen thưởng")
    public Awards awards(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        Actor reader = actor.get();
        subjects.find(id, reader.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return figures.awards(id);
    }
}
