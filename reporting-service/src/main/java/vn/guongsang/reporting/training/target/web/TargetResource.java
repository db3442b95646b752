package vn.guongsang.reporting.training.target.web;

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
import vn.guongsang.reporting.training.target.NewTarget;
import vn.guongsang.reporting.training.target.TargetService;
import vn.guongsang.reporting.training.target.TargetView;
import vn.guongsang.reporting.training.target.Targets;

/** How much training the plan asks for. */
@Path("/v1/training-targets")
@Tag(name = "trainings")
public class TargetResource {

    private final Targets targets;
    private final TargetService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    TargetResource(Targets targets, TargetService service, CurrentActor actor, PageLinks links, Now now) {
        this.targets = targets;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Targets, also those that have ended. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listTrainingTargets",
            summary = "Chỉ tiêu tập huấn hằng năm (List training targets)",
            description =
                    "Cả chỉ tiêu đã hết hiệu lực; mới trước. Kế hoạch nói “thường xuyên”, “định kỳ” mà không nêu số: minimum vắng mặt.")
    @APIResponse(responseCode = "200", description = "Một trang chỉ tiêu")
    public TargetPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<TargetView> slice = targets.page(page);
        return new TargetPage(slice.items(), links.next(request, slice));
    }

    /** Lets a target follow the last one. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "addTrainingTarget",
            summary = "Thay chỉ tiêu tập huấn (Add a training target)",
            description = "Chỉ tiêu trước của cùng nội dung và đối tượng hết hiệu lực vào ngày liền trước.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetView.class)))
    public RestResponse<TargetView> add(@NotNull @Valid NewTarget target) {
        TargetView view = service.add(target, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/training-targets"), view);
    }
}
