package vn.guongsang.nominations.conflict.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.conflict.ConflictService;
import vn.guongsang.nominations.conflict.ConflictView;
import vn.guongsang.nominations.conflict.Conflicts;
import vn.guongsang.nominations.conflict.NewConflict;
import vn.guongsang.nominations.conflict.NewWithdrawal;
import vn.guongsang.nominations.nomination.step.Standings;

/** Conflicts of interest in a nomination. */
@Path("/v1/nominations")
@Tag(name = "conflicts")
public class ConflictResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Conflicts conflicts;
    private final ConflictService service;
    private final Standings nominations;
    private final CurrentActor actor;
    private final Now now;

    ConflictResource(Conflicts conflicts, ConflictService service, Standings nominations, CurrentActor actor, Now now) {
        this.conflicts = conflicts;
        this.service = service;
        this.nominations = nominations;
        this.actor = actor;
        this.now = now;
    }

    /** Declares a conflict. */
    @POST
    @Path("{id}/conflicts")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "declareConflict",
            summary = "Khai xung đột lợi ích (Declare a conflict of interest)",
            description =
                    "Mỗi người một lần cho mỗi hồ sơ; Ban Thi đua - Khen thưởng khai được cho người khác. Người có xung đột không thẩm định, không bỏ phiếu và không tính vào cơ sở biểu quyết của hồ sơ đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã khai; mọi xung đột của hồ sơ",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConflictList.class)))
    public RestResponse<ConflictList> declare(
            @Parameter(description = "Mã hồ sơ", example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewConflict conflict) {
        ConflictList list = list(id, service.declare(id, conflict, actor.get(), now.instant()));
        return RestResponse.ResponseBuilder.<ConflictList>created(URI.create("/v1/nominations/" + id + "/conflicts"))
                .entity(list)
                .build();
    }

    /** Withdraws a declaration. */
    @POST
    @Path("{id}/conflicts/withdrawals")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "withdrawConflict",
            summary = "Rút lời khai xung đột lợi ích (Withdraw a declared conflict)",
            description =
                    "Chỉ người đã khai, có lý do, khi hồ sơ chưa có kết quả, chưa đưa ra phiên đang họp và người ấy chưa thẩm định. Lời khai đã rút vẫn xem được.")
    @APIResponse(
            responseCode = "201",
            description = "Đã rút; mọi xung đột còn lại của hồ sơ",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConflictList.class)))
    public RestResponse<ConflictList> withdraw(
            @Parameter(description = "Mã hồ sơ", example = EXAMPLE) @PathParam("id") UUID id,
            @NotNull @Valid NewWithdrawal withdrawal) {
        ConflictList list = list(id, service.withdraw(id, withdrawal, actor.get(), now.instant()));
        return RestResponse.ResponseBuilder.<ConflictList>created(URI.create("/v1/nominations/" + id + "/conflicts"))
                .entity(list)
                .build();
    }

    /** Conflicts in a nomination. */
    @GET
    @Path("{id}/conflicts")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listConflictsOfNomination",
            summary = "Xung đột lợi ích trong hồ sơ (List conflicts of a nomination)",
            description = "Tính từ dữ liệu cho các thành viên Hội đồng đương nhiệm, và đã khai.")
    @APIResponse(responseCode = "200", description = "Mọi xung đột của hồ sơ")
    public ConflictList ofNomination(@Parameter(description = "Mã hồ sơ", example = EXAMPLE) @PathParam("id") UUID id) {
        nominations.find(id, actor.get().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return list(id, conflicts.of(id, now.today()));
    }

    private ConflictList list(UUID nomination, List<ConflictView> standing) {
        return new ConflictList(standing, conflicts.withdrawn(nomination));
    }
}
