package vn.guongsang.reporting.inspection.team.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.team.NewTeam;
import vn.guongsang.reporting.inspection.team.TeamService;
import vn.guongsang.reporting.inspection.team.TeamView;
import vn.guongsang.reporting.inspection.team.Teams;

/** The teams of a programme. */
@Path("/v1/inspection-teams")
@Tag(name = "inspections")
public class TeamResource {

    private final Teams teams;
    private final TeamService service;
    private final CurrentActor actor;
    private final Now now;

    TeamResource(Teams teams, TeamService service, CurrentActor actor, Now now) {
        this.teams = teams;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** One team. */
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
            operationId = "getInspectionTeam",
            summary = "Một đoàn kiểm tra (Get an inspection team)",
            description = "Quyết định, thành viên, lịch sử.")
    @APIResponse(responseCode = "200", description = "Đoàn")
    public RestResponse<TeamView> get(
            @Parameter(description = "Mã đoàn", example = "7f1c1b1e-0000-4000-8000-000000000002") @PathParam("id")
                    UUID id) {
        return Answers.ok(teams.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Changes a team. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Operation(
            operationId = "editInspectionTeam",
            summary = "Thay đổi đoàn kiểm tra (Edit an inspection team)",
            description = "Thay toàn bộ, với quyết định mới; kế hoạch chưa kết thúc.")
    @APIResponse(responseCode = "200", description = "Đoàn sau khi sửa")
    public RestResponse<TeamView> edit(
            @Parameter(description = "Mã đoàn", example = "7f1c1b1e-0000-4000-8000-000000000002") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewTeam team) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), team, actor.get(), now.instant()));
    }
}
