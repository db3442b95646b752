package vn.guongsang.media.briefing.followup.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.briefing.followup.FollowUpService;
import vn.guongsang.media.briefing.followup.form.FollowUpView;
import vn.guongsang.media.briefing.followup.form.NewFollowUp;

/** What the board demands of an outlet after a briefing. */
@Path("/v1/press-briefings/{id}/follow-ups")
@Tag(name = "press-briefings")
public class FollowUpDemandResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final FollowUpService service;
    private final CurrentActor actor;
    private final Now now;

    FollowUpDemandResource(FollowUpService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Demands something of an outlet. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "demandFollowUp",
            summary = "Yêu cầu cơ quan báo chí sau giao ban (Demand a follow-up)",
            description =
                    "Của một cơ quan được đánh giá trong kỳ; hạn là một ngày, hoặc số ngày làm việc sau ngày giao ban, hết ngày 23:59:59. "
                            + "Cơ quan thấy khi kỳ giao ban đã thông báo.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public RestResponse<FollowUpView> demand(
            @Parameter(description = "Mã kỳ giao ban", example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewFollowUp followUp) {
        FollowUpView view = service.demand(id, followUp, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/briefing-follow-ups/" + view.id()), view);
    }
}
