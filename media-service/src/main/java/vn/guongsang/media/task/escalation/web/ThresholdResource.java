package vn.guongsang.media.task.escalation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.task.escalation.NewThreshold;
import vn.guongsang.media.task.escalation.ThresholdService;
import vn.guongsang.media.task.escalation.ThresholdView;
import vn.guongsang.media.task.escalation.Thresholds;

/** Thresholds of reminding and escalating. */
@Path("/v1/escalation-thresholds")
@Tag(name = "escalation-thresholds")
public class ThresholdResource {

    private final Thresholds thresholds;
    private final ThresholdService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ThresholdResource(Thresholds thresholds, ThresholdService service, CurrentActor actor, PageLinks links, Now now) {
        this.thresholds = thresholds;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Thresholds. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listEscalationThresholds",
            summary = "Ngưỡng nhắc, đôn đốc (List escalation thresholds)",
            description = "Cả ngưỡng đã hết hiệu lực; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang ngưỡng")
    public ThresholdPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ThresholdView> slice = thresholds.page(page);
        return new ThresholdPage(slice.items(), links.next(request, slice));
    }

    /** Lets a threshold follow the last one. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addEscalationThreshold",
            summary = "Thay ngưỡng nhắc, đôn đốc (Add an escalation threshold)",
            description = "Ngưỡng trước hết hiệu lực vào ngày liền trước.")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ThresholdView.class)))
    public RestResponse<ThresholdView> add(@NotNull @Valid NewThreshold threshold) {
        ThresholdView view = service.add(threshold, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/escalation-thresholds"), view);
    }
}
